/**
 * The command line: the prompt on {@code jdk.jshell.tool}, the script runner on the JShell API, and
 * the small commands around them. {@link io.github.aepdsl.shell.Main} is the jar's entry point.
 *
 * <p>May import the root package and everything below it, the catalog, the emulator and {@code
 * secret}; nothing imports this package.
 */
package io.github.aepdsl.shell;
