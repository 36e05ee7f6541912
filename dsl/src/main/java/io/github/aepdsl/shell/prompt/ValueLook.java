package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.shell.engine.Look;
import io.github.aepdsl.shell.text.Fold;
import io.github.aepdsl.shell.text.ThrownTitle;
import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import io.github.aepdsl.source.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * The DSL's own values in the width of the screen, lists of them as tables, and texts on one line,
 * so that a name with a line end in it cannot fake a line. What others print is left to the engine.
 */
final class ValueLook implements Look {

  /** More of a list nobody reads; {@code show(list)} prints all of it. */
  private static final int MOST_ROWS = 100;

  private final IntSupplier width;

  ValueLook(IntSupplier width) {
    this.width = width;
  }

  @Override
  public int width() {
    return width.getAsInt();
  }

  /** The text of a value; empty when it is neither ours nor made of texts. */
  @Override
  public Optional<String> text(Object value, int before) {
    if (value instanceof String text) {
      return Optional.of(OneLine.literal(text));
    }
    Optional<String> held = HeldTexts.line(value);
    if (held.isPresent()) {
      return held.map(line -> Fold.lines(line, width(), before));
    }
    if (value instanceof List<?> list && list.stream().allMatch(OwnTypes::isOne)) {
      return TableView.of(list).map(table -> fitted(table.first(MOST_ROWS), before));
    }
    return OwnTypes.isOne(value) ? Optional.of(own(value, before)) : Optional.empty();
  }

  private String own(Object value, int before) {
    if (value instanceof PlainText plain && !plain.isForReading()) {
      return plain.toString(); // to be copied as it stands
    }
    if (value instanceof Tabular tabular && !(value instanceof Draft)) {
      return fitted(tabular.toTable(), before); // once: it may be read from the service
    }
    String text = value instanceof Throwable error ? ThrownTitle.of(error) : value.toString();
    if (fits(text, before)) {
      return text;
    }
    return value instanceof Tabular form
        ? folded(form.toTable(), before)
        : Fold.lines(text, width(), before);
  }

  private String fitted(TableView table, int before) {
    return Stream.of(Optional.of(table), ShortIds.of(table))
        .flatMap(Optional::stream)
        .map(TableView::text)
        .filter(text -> fits(text, before))
        .findFirst()
        .orElseGet(() -> folded(table, before));
  }

  private String folded(TableView table, int before) {
    return new FoldedTable(table, width(), before).text();
  }

  private boolean fits(String text, int before) {
    String first = text.lines().findFirst().orElse("");
    return before + first.length() <= width()
        && text.lines().allMatch(line -> line.length() <= width());
  }
}
