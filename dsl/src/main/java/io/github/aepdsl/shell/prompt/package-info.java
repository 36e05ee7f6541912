/** The prompt: JShell with the DSL on its class path, its look, its messages and its history. */
package io.github.aepdsl.shell.prompt;
