package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Files that hold lines of text only once they are converted, and how that is typed. */
final class ForeignFile {

  /** What tells that by its first bytes. */
  private enum Kind {
    GZIP("is packed by gzip", "gzip -dc", ".gz", 0x1F, 0x8B),
    ZSTD("is packed by zstd", "zstd -dc", ".zst", 0x28, 0xB5, 0x2F, 0xFD),
    XZ("is packed by xz", "xz -dc", ".xz", 0xFD, '7', 'z', 'X', 'Z', 0),
    ZIP("is a zip archive, or a workbook", "", "", 'P', 'K', 3, 4),
    UTF_16_LITTLE("is UTF-16", "iconv -f UTF-16 -t UTF-8", "", 0xFF, 0xFE),
    UTF_16_BIG("is UTF-16", "iconv -f UTF-16 -t UTF-8", "", 0xFE, 0xFF);

    private final String words;
    private final String command;
    private final String ending;
    private final int[] begin;

    Kind(String words, String command, String ending, int... begin) {
      this.words = words;
      this.command = command;
      this.ending = ending;
      this.begin = begin;
    }

    boolean begins(byte[] bytes) {
      int[] first = new int[Math.min(begin.length, bytes.length)];
      Arrays.setAll(first, i -> bytes[i] & 0xFF);
      return Arrays.equals(first, begin);
    }
  }

  /** How many bytes are to be looked at. */
  static final int BEGIN = 1024;

  private ForeignFile() {}

  /**
   * Looks at what a file begins with.
   *
   * @throws InvalidValueException when it is packed, UTF-16, or JSON over several lines; says what
   *     to type
   */
  static void check(Path file, byte[] begin) {
    Optional<Kind> foreign =
        Arrays.stream(Kind.values()).filter(kind -> kind.begins(begin)).findFirst();
    foreign.ifPresent(
        kind -> {
          throw kind == Kind.ZIP
              ? new InvalidValueException(
                  Problem.of(file + " " + kind.words)
                      .trying("unzip " + shell(file) + "; of a workbook save the sheet as CSV"))
              : refused(file, kind.words, kind.command, kind.ending);
        });
    WholeJson.of(file, begin)
        .ifPresent(
            json -> {
              throw refused(file, json.words(), json.command);
            });
  }

  /** What is said of a file that a command makes readable, which writes to its output. */
  static InvalidValueException refused(Path file, String words, String command) {
    return refused(file, words, command, "");
  }

  private static InvalidValueException refused(
      Path file, String words, String command, String ending) {
    String name = file.getFileName().toString();
    boolean ends = !ending.isEmpty() && name.endsWith(ending) && !name.equals(ending);
    Path converted =
        file.resolveSibling(
            ends ? name.substring(0, name.length() - ending.length()) : "converted-" + name);
    return new InvalidValueException(
        Problem.of(file + " " + words)
            .trying(
                "%s %s > %s, then go on with Path.of(%s)"
                    .formatted(
                        command,
                        shell(file),
                        shell(converted),
                        OneLine.literal(converted.toString()))));
  }

  private static String shell(Path file) {
    String path = file.toString();
    return path.matches("[\\w@%+=:,./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }
}
