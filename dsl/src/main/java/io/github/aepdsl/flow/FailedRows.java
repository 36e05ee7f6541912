package io.github.aepdsl.flow;

import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.list.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first row that failed for each reason, as Data Access keeps them.
 *
 * @param samples a row by the number in its error code: rows leave out what stands around it
 */
record FailedRows(Map<String, String> samples) {

  static final FailedRows NONE = new FailedRows(Map.of());

  private static final String FOLDER = "row_errors";
  private static final String ERRORS = "_errors";

  /** Those of a run's batches; none where the run does not point to any. */
  static FailedRows of(FlowRun run) {
    Map<String, String> samples = new HashMap<>();
    for (String batch : run.keepsFailedRows() ? run.batchIds() : List.<String>of()) {
      String meta = "/batches/" + Address.encode(batch) + "/meta?path=";
      files(run.files(), meta)
          .forEach(
              file ->
                  run.files()
                      .lines(meta + Address.encode(FOLDER + "/" + file))
                      .forEach(row -> keep(samples, row)));
    }
    return new FailedRows(Map.copyOf(samples));
  }

  /** The row kept for a code, as JSON; empty when there is none. */
  String sample(String code) {
    return samples.getOrDefault(number(code), "");
  }

  private static List<String> files(Api api, String meta) {
    return api.get(meta + FOLDER)
        .array("data")
        .valueStream()
        .map(file -> file.path("name").asString(""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static void keep(Map<String, String> samples, JsonNode row) {
    List<String> codes =
        row.path(ERRORS).valueStream().map(error -> error.path("code").asString("")).toList();
    String text = ((ObjectNode) row.deepCopy()).without(ERRORS).toString();
    codes.forEach(code -> samples.putIfAbsent(number(code), text));
  }

  /** For example 1555 of {@code INGEST-1555-400}. */
  private static String number(String code) {
    return code.replaceFirst("^[A-Z]+-(\\d+)-\\d+$", "$1");
  }
}
