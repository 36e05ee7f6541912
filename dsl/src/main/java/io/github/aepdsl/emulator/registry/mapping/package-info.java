/**
 * Data Prep: mapping sets and their versions, and what a mapping makes of a row. Shows its routes
 * and {@code MappingSetStore} to the rest of the platform. May import the expression language below
 * it, and {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.registry.mapping;
