/**
 * The language of calculated fields: a text becomes a small tree of expressions, and the tree a
 * value for each row. May import functions, paths and values beside it.
 */
package io.github.aepdsl.emulator.registry.mapping.expression;
