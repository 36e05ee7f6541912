/**
 * What data means and where it lies: schemas, datasets, mapping sets, batches, sandboxes. Imports
 * {@code resource} and what is below it.
 */
package io.github.aepdsl.registry;
