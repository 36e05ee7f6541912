/** Scripts: cut into snippets, run in this process, and told where they failed. */
package io.github.aepdsl.shell.script;
