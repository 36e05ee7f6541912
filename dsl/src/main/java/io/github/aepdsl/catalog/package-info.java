/**
 * The one list of connectors, read from {@code connectors.json}: typed drafts, the local platform
 * and the docs all come from it. Imports nothing of ours.
 */
package io.github.aepdsl.catalog;
