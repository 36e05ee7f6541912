package io.github.aepdsl.ingest;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
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

  /** A dataflow's id, which may have to stand in a header. */
  static String flowId(String id) {
    String checked = Checked.text("flow(id)", id);
    if (!checked.matches("[!-~]+")) {
      throw new InvalidValueException("flow(id) is no id: " + OneLine.of(checked));
    }
    return checked;
  }

  /** The media type by which a schema is referred to. */
  String contentType() {
    return "application/vnd.adobe.xed-full+json;version=1";
  }
}
