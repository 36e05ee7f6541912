package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.internal.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of CSV as JSON: a column's title is the path of its field, such as {@code person.name}. What
 * stands in quotes is text; without them a number, {@code true} and {@code false} are what they
 * look like, and nothing is no field.
 *
 * @param titles of the columns, each a path
 */
record CsvRows(List<List<String>> titles) {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d+)?([eE][-+]?\\d{1,3})?");

  /**
   * Reads the titles, which are the file's first record.
   *
   * @throws InvalidValueException when there are none, they are no paths of different fields, or
   *     the file must be converted first
   */
  static CsvRows header(RecordFile file) {
    if (!file.next(Long.MAX_VALUE)) {
      throw new InvalidValueException("the file is empty, its first line must name the columns");
    }
    CsvTitles.check(file);
    return new CsvRows(CsvTitles.paths(titles(file)));
  }

  private static List<String> titles(RecordFile file) {
    try {
      return fields(file.bytes(), file.from(), file.to()).stream().map(Field::text).toList();
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("the first line must name the columns: " + e.getMessage());
    }
  }

  /**
   * One row.
   *
   * @throws IllegalArgumentException when it has more fields than there are columns, or fewer, or
   *     its quotes do not match
   */
  byte[] json(byte[] in, int from, int to) {
    List<Field> fields = fields(in, from, to);
    if (fields.size() != titles.size()) {
      throw new IllegalArgumentException(
          "fields: %d, columns: %d".formatted(fields.size(), titles.size()));
    }
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      List<String> path = titles.get(i);
      fields.get(i).value().ifPresent(value -> put(row, path, value));
    }
    return Json.bytes(row);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> row, List<String> path, Object value) {
    Map<String, Object> at = row;
    for (String name : path.subList(0, path.size() - 1)) {
      at =
          (Map<String, Object>)
              at.computeIfAbsent(name, none -> new LinkedHashMap<String, Object>());
    }
    at.put(path.get(path.size() - 1), value);
  }

  private static List<Field> fields(byte[] in, int from, int to) {
    String line = new String(in, from, to - from, StandardCharsets.UTF_8);
    List<Field> fields = new ArrayList<>();
    int at = 0;
    do {
      boolean quoted = at < line.length() && line.charAt(at) == '"';
      int end = quoted ? closing(line, at + 1) : comma(line, at);
      fields.add(
          quoted
              ? new Field(line.substring(at + 1, end).replace("\"\"", "\""), true)
              : new Field(line.substring(at, end), false));
      at = (quoted ? behind(line, end, fields.size()) : end) + 1;
    } while (at <= line.length());
    return fields;
  }

  /** Where a field ends whose closing quote is here. */
  private static int behind(String line, int quote, int number) {
    if (quote == line.length()) {
      throw new IllegalArgumentException("field " + number + ": its quote is not closed");
    }
    int comma = comma(line, quote);
    if (!line.substring(quote + 1, comma).isBlank()) {
      throw new IllegalArgumentException("field " + number + ": text after its closing quote");
    }
    return comma;
  }

  private static int comma(String line, int from) {
    int comma = line.indexOf(',', from);
    return comma < 0 ? line.length() : comma;
  }

  private static int closing(String line, int from) {
    int at = line.indexOf('"', from);
    while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
      at = line.indexOf('"', at + 2);
    }
    return at < 0 ? line.length() : at;
  }

  private record Field(String text, boolean quoted) {

    Optional<Object> value() {
      if (quoted) {
        return Optional.of(text);
      }
      String bare = text.strip();
      if (bare.equals("true") || bare.equals("false")) {
        return Optional.of(bare.equals("true"));
      }
      return NUMBER.matcher(bare).matches()
          ? Optional.of(new BigDecimal(bare))
          : Optional.<Object>of(bare).filter(some -> !bare.isEmpty());
    }
  }
}
