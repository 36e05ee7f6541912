/** Masks the secrets that were sent in texts that came back. Imports {@code secret}. */
package io.github.aepdsl.internal.redact;
