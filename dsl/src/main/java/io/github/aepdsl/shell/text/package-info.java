/** Java text as somebody typed it: tokens, chains over several lines, secrets in it, imports. */
package io.github.aepdsl.shell.text;
