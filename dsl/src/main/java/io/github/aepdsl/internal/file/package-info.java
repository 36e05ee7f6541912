/** Files as people name them. Imports nothing of ours. */
package io.github.aepdsl.internal.file;
