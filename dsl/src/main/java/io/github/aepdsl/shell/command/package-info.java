/** The commands of the prompt, which begin with a slash: one class each. */
package io.github.aepdsl.shell.command;
