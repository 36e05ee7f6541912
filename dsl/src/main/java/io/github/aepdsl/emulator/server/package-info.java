/**
 * The HTTP server under the local platform: bytes in, a request to the dispatcher, bytes out. Knows
 * no service; may import {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.server;
