/**
 * Adobe's nouns with their verbs: base connections, listed, created, found, deleted; streaming ones
 * with their inlet. Imports {@code internal.http}, {@code error} and {@code secret}.
 */
package io.github.aepdsl.resource;
