package io.github.aepdsl.flow;

import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.list.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows that failed, as Data Access keeps them.
 *
 * @param codes the run's own codes by the number in them, which rows are shown with as well
 * @param samples the first row for each reason, by the number in its error code: rows leave out
 *     what stands around it
 * @param reasons what is wrong with that row, and in which field
 * @param first the first rows, each with its codes and their messages
 */
record FailedRows(
    Map<String, String> codes,
    Map<String, String> samples,
    Map<String, String> reasons,
    List<JsonNode> first) {

  static final FailedRows NONE = new FailedRows(Map.of(), Map.of(), Map.of(), List.of());

  /** So many rows are kept in memory, as a preview of a dataset has. */
  private static final int MOST = 100;

  private static final String FOLDER = "row_errors";

  /** What no column of a source may be called; it holds the reasons. */
  private static final String ERRORS = "_errors";

  /** Those of a run's batches; none where the run does not point to any. */
  static FailedRows of(FlowRun run) {
    FailedRows read =
        new FailedRows(codes(run), new HashMap<>(), new HashMap<>(), new ArrayList<>());
    for (String batch : run.keepsFailedRows() ? run.batchIds() : List.<String>of()) {
      String meta = "/batches/" + Address.encode(batch) + "/meta?path=";
      files(run.files(), meta)
          .forEach(
              file ->
                  run.files()
                      .lines(meta + Address.encode(FOLDER + "/" + file))
                      .forEach(read::keep));
    }
    return new FailedRows(
        read.codes, Map.copyOf(read.samples), Map.copyOf(read.reasons), List.copyOf(read.first));
  }

  private static Map<String, String> codes(FlowRun run) {
    return run.errors().stream()
        .map(RunError::code)
        .collect(Collectors.toUnmodifiableMap(FailedRows::number, code -> code, (one, two) -> one));
  }

  /** The row kept for a code, as JSON; empty when there is none. */
  String sample(String code) {
    return samples.getOrDefault(number(code), "");
  }

  /** What is wrong with that row, with the field and often its value; empty when there is none. */
  String reason(String code) {
    return reasons.getOrDefault(number(code), "");
  }

  private static List<String> files(Api api, String meta) {
    return api.get(meta + FOLDER)
        .array("data")
        .valueStream()
        .map(file -> file.path("name").asString(""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private void keep(JsonNode row) {
    ObjectNode plain = ((ObjectNode) row.deepCopy()).without(ERRORS);
    String text = plain.toString();
    row.path(ERRORS)
        .valueStream()
        .forEach(
            error -> {
              String number = number(error.path("code").asString(""));
              samples.putIfAbsent(number, text);
              reasons.putIfAbsent(number, reason(error));
            });
    if (first.size() < MOST) {
      plain
          .putObject(ERRORS)
          .put("code", joined(row, this::code, ", "))
          .put("message", joined(row, FailedRows::reason, "; "));
      first.add(plain);
    }
  }

  /** As the run has it, where a row tells the number alone. */
  private String code(JsonNode error) {
    String code = error.path("code").asString("");
    return codes.getOrDefault(number(code), code);
  }

  private static String joined(JsonNode row, Function<JsonNode, String> part, String between) {
    return row.path(ERRORS).valueStream().map(part).collect(Collectors.joining(between));
  }

  /** For example {@code _acme.orders.n: expected type: int, found: string}. */
  private static String reason(JsonNode error) {
    String field = error.path("pointer").asString("").replaceFirst("^#/?", "").replace('/', '.');
    String message = error.path("message").asString("");
    return field.isEmpty() ? message : field + ": " + message;
  }

  /** For example 1555 of {@code INGEST-1555-400}. */
  private static String number(String code) {
    return code.replaceFirst("^[A-Z]+-(\\d+)-\\d+$", "$1");
  }
}
