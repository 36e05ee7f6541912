/**
 * Adobe's identity service: the one account, the tokens in force and the routes that issue them.
 * May import {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.ims;
