/**
 * The Catalog Service: datasets, batches and their files. May import {@code
 * emulator.registry.schema} and what that may import.
 */
package io.github.aepdsl.emulator.registry.dataset;
