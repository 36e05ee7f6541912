/** The notebook kernel as a command: installs one beside JJava, and checks one that is there. */
package io.github.aepdsl.shell.kernel;
