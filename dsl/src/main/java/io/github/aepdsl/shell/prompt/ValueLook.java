package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import io.github.aepdsl.source.Draft;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** The DSL's own values in the width of the screen. What others print is left as it is. */
final class ValueLook implements Function<Object, Optional<String>> {

  private static final String OWN = "io.github.aepdsl.";

  private final IntSupplier width;

  ValueLook(IntSupplier width) {
    this.width = width;
  }

  /** The text of a value; empty when it is none of ours. */
  @Override
  public Optional<String> apply(Object value) {
    boolean own = value != null && value.getClass().getName().startsWith(OWN);
    return own && !(value instanceof PlainText) ? Optional.of(text(value)) : Optional.empty();
  }

  private String text(Object value) {
    if (value instanceof Tabular tabular && !(value instanceof Draft)) {
      TableView table = tabular.toTable(); // once: it may be read from the service
      return fits(table.text()) ? table.text() : new FoldedTable(table, width.getAsInt()).text();
    }
    String text = value.toString();
    if (fits(text)) {
      return text;
    }
    return value instanceof Tabular form
        ? new FoldedTable(form.toTable(), width.getAsInt()).text()
        : folded(text);
  }

  private String folded(String text) {
    return text.lines()
        .flatMap(line -> Fold.words(line, width.getAsInt()).stream())
        .collect(Collectors.joining("\n"));
  }

  private boolean fits(String text) {
    return text.lines().mapToInt(String::length).max().orElse(0) <= width.getAsInt();
  }
}
