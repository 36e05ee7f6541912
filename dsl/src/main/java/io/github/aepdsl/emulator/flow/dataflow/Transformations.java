package io.github.aepdsl.emulator.flow.dataflow;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the transformations of a dataflow, which are found by name, wherever they stand. */
public final class Transformations {

  static final String MAPPING = "Mapping";
  static final String COPY = "Copy";

  private Transformations() {}

  /** The parameters of the one of this name. */
  static Optional<JsonNode> params(JsonNode flow, String name) {
    return flow.path("transformations")
        .valueStream()
        .filter(one -> one.path("name").asString("").equals(name))
        .map(one -> one.path("params"))
        .findFirst();
  }

  /** The mapping set, if there is one; empty where the transformation names none. */
  public static Optional<String> mappingId(JsonNode flow) {
    return params(flow, MAPPING).map(params -> params.path("mappingId").asString(""));
  }

  /** The version of the mapping set; the first unless given. */
  public static int mappingVersion(JsonNode flow) {
    return params(flow, MAPPING)
        .map(params -> (int) Schedule.number(params.path("mappingVersion"), 0))
        .orElse(0);
  }

  /** The column by which new rows are known, if the dataflow has one. */
  public static Optional<String> deltaColumn(JsonNode flow) {
    return params(flow, COPY)
        .map(params -> params.at("/deltaColumn/name").asString(""))
        .filter(name -> !name.isEmpty());
  }

  /** A copy of the dataflow's body with this delta column. */
  public static ObjectNode withDeltaColumn(ObjectNode flow, JsonNode deltaColumn) {
    ObjectNode copy = flow.deepCopy();
    ArrayNode all = copy.withArray("transformations");
    ObjectNode transformation = Trees.object().put("name", COPY);
    transformation.putObject("params").set("deltaColumn", deltaColumn);
    all.insert(0, transformation);
    return copy;
  }
}
