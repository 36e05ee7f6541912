/**
 * What stands before every service of {@code platform.adobe.io}: the checks of the gateway, the
 * sandboxes, and what a service has to say for itself. May import {@code emulator.wire} and {@code
 * emulator.ims}.
 */
package io.github.aepdsl.emulator.gateway;
