/**
 * Base connections with their verbs: listed, created, found, tested, deleted; streaming ones with
 * their inlet. Imports {@code internal.api} and what is below it, and {@code show}.
 */
package io.github.aepdsl.connection;
