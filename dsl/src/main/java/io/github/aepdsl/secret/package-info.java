/** A value that never prints. Anyone may import it; it imports nothing of ours. */
package io.github.aepdsl.secret;
