/**
 * The fault switch: makes the platform fail on demand, as an interceptor before its routes. It
 * knows routes by name and no service; may import {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.fault;
