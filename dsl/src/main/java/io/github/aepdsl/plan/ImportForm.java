package io.github.aepdsl.plan;

import io.github.aepdsl.error.Problem;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An import as its form: what was said, what is a default, what is missing, what to type next. */
record ImportForm(ImportSettings settings) {

  private static final String DEFAULT = "default";

  TableView table() {
    return new TableView(
        "import of %s in %s".formatted(settings.table(), settings.access().location()),
        List.of(),
        List.of("field", "value", ""),
        rows(),
        List.of("next: " + next()));
  }

  /** The line to type next. */
  String next() {
    List<Problem> open = settings.schedule().problems();
    if (open.isEmpty()) {
      return ".plan()  .create()";
    }
    return settings.schedule().period().isPresent() && settings.schedule().delta().isEmpty()
        ? ".delta(\"column\")"
        : ".once()  or  .every(Duration.ofHours(1)).delta(\"column\")";
  }

  /**
   * What to change after a refusal: the line as it stands was the one that failed.
   *
   * @param taken whether its name is that of something that is there and is another
   * @param late whether nothing is wrong but a start in the past
   */
  String correction(boolean taken, boolean late) {
    if (taken) {
      return ".named(\"...\") before .plan(), for one beside it; or say the same as the one there is";
    }
    if (late) {
      return "leave out .startingAt(...): it then starts as soon as possible";
    }
    return settings.schedule().problems().isEmpty() ? "correct the draft as said above" : next();
  }

  private List<List<String>> rows() {
    ImportSchedule schedule = settings.schedule();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("dataset", settings.dataset(), ""));
    settings.choices().fields().forEach((from, to) -> rows.add(row("map " + from, to, "")));
    settings.choices().without().forEach(column -> rows.add(row("without", column, "")));
    rows.add(
        row("other columns", "_(tenant)." + settings.table().tableName() + ".(column)", DEFAULT));
    rows.add(row("schedule", schedule.words(), schedule.period().isEmpty() ? "missing" : ""));
    if (!schedule.isOnce()) {
      rows.add(
          row("delta", schedule.delta().orElse(""), schedule.delta().isEmpty() ? "missing" : ""));
    }
    rows.add(
        schedule
            .start()
            .map(first -> row("start", first.toString(), ""))
            .orElse(row("start", "as soon as possible", DEFAULT)));
    rows.add(row("name", settings.name(), settings.givenName().isEmpty() ? DEFAULT : ""));
    rows.add(
        row(
            "new schema of",
            settings.events() ? "events" : "records",
            settings.events() ? "" : DEFAULT));
    rows.add(
        row(
            "if a call fails",
            settings.keepPartial() ? "what was created stays" : "what was created is taken back",
            settings.keepPartial() ? "" : DEFAULT));
    if (settings.draft()) {
      rows.add(row("dataflow", "a draft until .publish()", ""));
    }
    return rows;
  }

  private static List<String> row(String... cells) {
    return Stream.of(cells).map(Cells::line).toList();
  }
}
