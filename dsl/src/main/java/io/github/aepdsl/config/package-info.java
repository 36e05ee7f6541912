/**
 * Configuration: HOCON files and environment in layers, profiles, credentials, named values, and
 * everything wrong with them at once. Imports {@code internal.http}, {@code internal.file} and
 * {@code catalog}.
 */
package io.github.aepdsl.config;
