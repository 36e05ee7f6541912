/**
 * The wire: endpoints, token, transport with repeats, JSON, and how answers become exceptions.
 * Public only for {@code resource}, {@code source} and the root. Imports {@code error} and {@code
 * secret}.
 */
package io.github.aepdsl.internal.http;
