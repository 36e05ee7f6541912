/**
 * Paths of mappings: where a value stands in a row, and where it goes in an XDM tree. May import
 * the values beside it.
 */
package io.github.aepdsl.emulator.registry.mapping.path;
