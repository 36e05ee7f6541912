package io.github.aepdsl.connectors;

/**
 * One thing that the service describes otherwise than the catalog.
 *
 * @param source the connector's key, or the service's name for one that the catalog lacks
 * @param what how it differs
 */
public record Difference(String source, String what) {}
