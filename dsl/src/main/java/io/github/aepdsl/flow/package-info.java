/**
 * How data moves: source and target connections, dataflows between them, their runs. Imports {@code
 * resource} and what is below it.
 */
package io.github.aepdsl.flow;
