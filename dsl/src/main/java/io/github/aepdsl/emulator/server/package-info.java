/**
 * A small HTTP/1.1 server on blocking sockets, bound to 127.0.0.1: bytes in, a request to the
 * dispatcher, bytes out. Staged faults act on the socket itself, which no embeddable server lets
 * one do. Knows no service; may import {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.server;
