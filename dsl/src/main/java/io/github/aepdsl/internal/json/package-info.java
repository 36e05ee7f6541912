/** JSON in and out: trees with secrets for the wire or for the eye. Imports {@code secret}. */
package io.github.aepdsl.internal.json;
