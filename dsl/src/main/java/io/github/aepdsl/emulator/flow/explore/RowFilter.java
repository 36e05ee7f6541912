package io.github.aepdsl.emulator.flow.explore;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A condition on rows, read from a PQL document. A driver renders it for its source, or asks {@link
 * #matches}. Immutable.
 *
 * <pre>{@code
 * RowFilter.ofPql(sourceConnection.at("/params/filters")).matches(row)
 * }</pre>
 */
public sealed interface RowFilter {

  /**
   * Reads a document of {@code "type": "PQL"}, as {@code params.filters} holds it.
   *
   * @throws SourceTrouble when it is none; says where
   */
  static RowFilter ofPql(JsonNode document) throws SourceTrouble {
    return PqlDocument.read(document);
  }

  /** Whether the row has to stay, as a database sees it: what depends on a null does not match. */
  default boolean matches(JsonNode row) {
    return test(row) == Truth.TRUE;
  }

  /** The columns that it looks at. */
  Stream<String> columns();

  /** The same with what null means. */
  Truth test(JsonNode row);

  /** All of them. */
  record All(List<RowFilter> parts) implements RowFilter {
    @Override
    public Stream<String> columns() {
      return parts.stream().flatMap(RowFilter::columns);
    }

    @Override
    public Truth test(JsonNode row) {
      return Truth.all(parts, part -> part.test(row));
    }
  }

  /** One of them. */
  record Any(List<RowFilter> parts) implements RowFilter {
    @Override
    public Stream<String> columns() {
      return parts.stream().flatMap(RowFilter::columns);
    }

    @Override
    public Truth test(JsonNode row) {
      return Truth.any(parts, part -> part.test(row));
    }
  }

  /** The opposite. */
  record Not(RowFilter part) implements RowFilter {
    @Override
    public Stream<String> columns() {
      return part.columns();
    }

    @Override
    public Truth test(JsonNode row) {
      return part.test(row).not();
    }
  }

  /** A column compared with a value. */
  record Comparison(String column, CompareSign sign, JsonNode value) implements RowFilter {
    @Override
    public Stream<String> columns() {
      return Stream.of(column);
    }

    @Override
    public Truth test(JsonNode row) {
      return CellOrder.compare(row.path(column), value)
          .map(order -> Truth.of(sign.holds(order)))
          .orElse(Truth.UNKNOWN);
    }
  }

  /** A text column that looks like a pattern, in which % stands for any text and _ for a letter. */
  record Like(String column, String pattern) implements RowFilter {
    @Override
    public Stream<String> columns() {
      return Stream.of(column);
    }

    @Override
    public Truth test(JsonNode row) {
      JsonNode cell = row.path(column);
      return cell.isString()
          ? Truth.of(regex().matcher(cell.stringValue()).matches())
          : Truth.UNKNOWN;
    }

    private Pattern regex() {
      String quoted = Pattern.quote(pattern);
      return Pattern.compile(
          quoted.replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q"), Pattern.DOTALL);
    }
  }

  /** A column without a value. */
  record IsNull(String column) implements RowFilter {
    @Override
    public Stream<String> columns() {
      return Stream.of(column);
    }

    @Override
    public Truth test(JsonNode row) {
      JsonNode cell = row.path(column);
      return Truth.of(cell.isMissingNode() || cell.isNull());
    }
  }
}
