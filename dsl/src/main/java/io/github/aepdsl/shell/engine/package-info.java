/** JShell in this process, behind the prompt: runs what was typed, and words what became of it. */
package io.github.aepdsl.shell.engine;
