/** Helpers for tests of any package: a server that answers as it is told. */
package io.github.aepdsl.testing;
