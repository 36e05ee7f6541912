/**
 * The connectors: listed, filtered and described from the catalog, and compared with what the
 * service itself describes. Imports {@code source}, {@code connection}, {@code catalog} and {@code
 * show}.
 */
package io.github.aepdsl.connectors;
