package io.github.aepdsl.emulator;

/**
 * A request that found its route and passed the checks before it.
 *
 * @param variable what stood for the path's <code>{id}</code>; empty when the path has none
 * @param sandbox where the call takes place; only Flow Service calls have one
 */
record Call(Request request, String variable, Sandbox sandbox) {}
