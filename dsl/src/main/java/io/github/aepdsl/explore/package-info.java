/**
 * What a source holds behind a base connection: tables, their columns, their first rows. Imports
 * {@code resource} and what is below it.
 */
package io.github.aepdsl.explore;
