/** The person at the keyboard, or the pipe in their place: lines, history, Tab, secrets. */
package io.github.aepdsl.shell.terminal;
