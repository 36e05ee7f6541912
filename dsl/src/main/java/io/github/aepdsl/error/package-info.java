/** What can go wrong, as one sealed family. Anyone may import it; it imports nothing of ours. */
package io.github.aepdsl.error;
