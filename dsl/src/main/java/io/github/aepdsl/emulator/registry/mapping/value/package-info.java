/**
 * The values that mappings work on: JSON nodes, and date-times as a node of their own. How they are
 * read as text, number, truth or time, how they compare, and what bounds them. Imports nothing of
 * the platform.
 */
package io.github.aepdsl.emulator.registry.mapping.value;
