/**
 * How each service words its lists: the address of a page, its items, the way to the next one.
 * Imports {@code internal.answer} and what is below it.
 */
package io.github.aepdsl.internal.list;
