package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import io.github.aepdsl.source.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * The DSL's own values in the width of the screen, and texts on one line, so that a name with a
 * line end in it cannot fake a line. What others print is left as it is.
 */
final class ValueLook implements Function<Object, Optional<String>> {

  private static final String OWN = "io.github.aepdsl.";

  private final IntSupplier width;

  ValueLook(IntSupplier width) {
    this.width = width;
  }

  /** The text of a value; empty when it is neither ours nor made of texts. */
  @Override
  public Optional<String> apply(Object value) {
    if (value instanceof String text) {
      return Optional.of(OneLine.literal(text));
    }
    if (isOfTexts(value)) {
      return Optional.of(OneLine.whole(value.toString()));
    }
    boolean own = value != null && value.getClass().getName().startsWith(OWN);
    return own && !(value instanceof PlainText) ? Optional.of(text(value)) : Optional.empty();
  }

  private static boolean isOfTexts(Object value) {
    return value instanceof Optional<?> one && one.filter(String.class::isInstance).isPresent()
        || value instanceof List<?> all && all.stream().allMatch(String.class::isInstance);
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
