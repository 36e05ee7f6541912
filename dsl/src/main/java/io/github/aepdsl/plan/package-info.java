/**
 * Bring a table in: a draft, the plan of all calls that it takes, and their order, in which things
 * are found or created and, when one fails, taken back. Imports {@code explore}, {@code flow},
 * {@code registry} and what is below them.
 */
package io.github.aepdsl.plan;
