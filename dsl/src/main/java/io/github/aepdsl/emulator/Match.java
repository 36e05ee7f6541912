package io.github.aepdsl.emulator;

/** A route whose path is the request's, and what stood in place of its variable. */
record Match(Route route, String variable) {}
