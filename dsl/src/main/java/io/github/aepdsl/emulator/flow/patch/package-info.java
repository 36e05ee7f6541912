/**
 * What every PATCH of the Flow Service shares: the version it is held against, the operations of
 * JSON Patch (RFC 6902) that the service knows, and which fields they may change. May import {@code
 * emulator.flow} and {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.flow.patch;
