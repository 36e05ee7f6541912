/**
 * Data Prep: mapping sets and their versions, and what a mapping makes of a row. Shows {@code
 * DataPrepRoutes} and {@code MappingSetStore} to the rest of the platform. May import the
 * expression language and the target schemas below it, {@code emulator.gateway} and {@code
 * emulator.store}.
 */
package io.github.aepdsl.emulator.registry.mapping;
