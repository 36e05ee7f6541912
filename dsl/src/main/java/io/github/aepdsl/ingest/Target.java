package io.github.aepdsl.ingest;

import java.util.Optional;

/**
 * Where the messages of an XDM inlet belong.
 *
 * @param schemaId the schema's address
 * @param datasetId the dataset, where more than one takes that schema
 * @param flowId the dataflow, which Adobe's newer model asks for
 */
record Target(String schemaId, Optional<String> datasetId, Optional<String> flowId) {

  Target(String schemaId) {
    this(schemaId, Optional.empty(), Optional.empty());
  }

  Target dataset(String id) {
    return new Target(schemaId, Optional.of(id), flowId);
  }

  Target flow(String id) {
    return new Target(schemaId, datasetId, Optional.of(id));
  }

  /** The media type by which a schema is referred to. */
  String contentType() {
    return "application/vnd.adobe.xed-full+json;version=1";
  }
}
