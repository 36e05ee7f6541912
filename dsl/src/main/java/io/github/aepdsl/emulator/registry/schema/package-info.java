/**
 * The Schema Registry: classes, field groups, data types, schemas, descriptors, unions, and the
 * check of rows against a schema. May import {@code emulator.gateway}, {@code emulator.store} and
 * what those may import.
 */
package io.github.aepdsl.emulator.registry.schema;
