/**
 * The one list of connectors: typed drafts, the local platform and the docs all come from it. The
 * build splits it into an index and a file for each connector. Imports nothing of ours.
 */
package io.github.aepdsl.catalog;
