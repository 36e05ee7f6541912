package io.github.aepdsl.connection;

import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change looks like to people, and what keeps it from being made. */
final class ChangeForm {

  private static final String SECRET = "(not shown)";

  private final BaseConnection connection;
  private final Facts facts;
  private final Changes changes;

  ChangeForm(BaseConnection connection, Facts facts, Changes changes) {
    this.connection = connection;
    this.facts = facts;
    this.changes = changes;
  }

  TableView table() {
    return new TableView(
        "change of the %s in %s".formatted(connection.label(), connection.where()),
        List.of(),
        List.of("field", "now", "then"),
        rows(),
        List.of("next: " + next()));
  }

  /**
   * Makes sure that the change can be made.
   *
   * @throws IncompleteDraftException when it changes nothing, or lacks secrets
   */
  void refuseIncomplete() {
    List<Problem> problems =
        changes.isEmpty()
            ? List.of(Problem.of("nothing is changed"))
            : missing().keySet().stream()
                .map(name -> Problem.of(name + " is missing: all parameters are replaced"))
                .toList();
    if (!problems.isEmpty()) {
      throw new IncompleteDraftException(
          "cannot change the %s in %s".formatted(connection.label(), connection.where()),
          problems,
          next());
    }
  }

  private String next() {
    return changes.isEmpty()
        ? ".name(\"...\")  .description(\"...\")  .param(\"key\", value)"
        : missing().entrySet().stream()
                .map(secret -> ".param(\"%s\", %s)".formatted(secret.getKey(), secret.getValue()))
                .collect(Collectors.joining())
            + ".save()";
  }

  /** The secrets that have to go with any change of parameters. */
  private Map<String, String> missing() {
    Map<String, String> missing =
        new LinkedHashMap<>(
            changes.params().isEmpty()
                ? Map.of()
                : connection.workspace().specs().hidden(connection.specId(), facts.specName()));
    missing.keySet().removeAll(changes.params().keySet());
    return missing;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    changes.name().ifPresent(then -> rows.add(row("name", connection.name(), then)));
    changes
        .description()
        .ifPresent(then -> rows.add(row("description", facts.description(), then)));
    changes.params().forEach((name, then) -> rows.add(row(name, now(name), String.valueOf(then))));
    missing().keySet().forEach(name -> rows.add(row(name, SECRET, "missing")));
    return rows;
  }

  private String now(String param) {
    boolean hidden =
        connection
            .workspace()
            .specs()
            .hidden(connection.specId(), facts.specName())
            .containsKey(param);
    return facts.params().getOrDefault(param, hidden ? SECRET : "");
  }

  private static List<String> row(String... cells) {
    return Stream.of(cells).map(Cells::line).toList();
  }
}
