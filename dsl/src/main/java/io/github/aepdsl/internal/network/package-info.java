/**
 * The way to a host: the proxy in between, the tunnel through it, the certificates that are
 * trusted. Imports nothing of ours but {@code error} and {@code secret}.
 */
package io.github.aepdsl.internal.network;
