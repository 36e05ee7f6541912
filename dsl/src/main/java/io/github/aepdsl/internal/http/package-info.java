/**
 * The wire: endpoints, token, transport with repeats. Imports {@code internal.answer} and what is
 * below it.
 */
package io.github.aepdsl.internal.http;
