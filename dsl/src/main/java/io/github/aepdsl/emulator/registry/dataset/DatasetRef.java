package io.github.aepdsl.emulator.registry.dataset;

/**
 * What others need to know of a dataset.
 *
 * @param schemaId the {@code $id} of its schema; empty when it has none
 * @param schemaContentType how it names the schema's version, such as {@code
 *     application/vnd.adobe.xed+json;version=1}
 * @param viewId the id of its view, which its files carry
 */
public record DatasetRef(
    String id, String name, String schemaId, String schemaContentType, String viewId) {}
