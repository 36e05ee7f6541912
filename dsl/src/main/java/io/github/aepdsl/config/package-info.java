/**
 * Configuration: HOCON files and environment in layers, profiles, credentials, named values, and
 * everything wrong with them at once. Imports {@code internal.http} and {@code catalog}.
 */
package io.github.aepdsl.config;
