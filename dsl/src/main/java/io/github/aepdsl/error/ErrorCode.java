package io.github.aepdsl.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of Adobe's documented error codes: what it means and what to do. Hints of exceptions and the
 * table of docs/errors.md come from the same list, {@code codes.tsv}.
 *
 * @param code as it is on the wire, such as {@code FLOW-1415-400}
 * @param cause what it means, a sentence
 * @param fix what to do about it, often a line to type; empty where the call knows better
 */
public record ErrorCode(String code, String cause, String fix) {

  /** Read late: most sessions meet no error. */
  private static final class Holder {
    static final Map<String, ErrorCode> BY_CODE = read();

    private static Map<String, ErrorCode> read() {
      Map<String, ErrorCode> codes = new LinkedHashMap<>();
      text()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(ErrorCode::of)
          .forEach(code -> codes.put(code.code(), code));
      return codes;
    }

    private static String text() {
      try (InputStream codes = ErrorCode.class.getResourceAsStream("codes.tsv")) {
        return new String(codes.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The code as it is on the wire, if it is one that is documented. */
  public static Optional<ErrorCode> find(String code) {
    return Optional.ofNullable(Holder.BY_CODE.get(code));
  }

  /** All that are listed, in the order of the list. */
  public static List<ErrorCode> all() {
    return List.copyOf(Holder.BY_CODE.values());
  }

  private static ErrorCode of(String line) {
    String[] cells = line.split("\t");
    return new ErrorCode(cells[0], cells[1], cells.length < 3 ? "" : cells[2]);
  }

  /** For example {@code 403025: Profile is not valid}. */
  @Override
  public String toString() {
    return OneLine.of(code) + ": " + OneLine.of(cause);
  }
}
