package io.github.aepdsl.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/** Reasons that are the input's fault: what is not taken for them never will be, as it is. */
final class InputFault {

  /** Why a message is refused before it is sent; its letter tells the size. */
  static final String TOO_LARGE = "larger than 1 MB";

  /** Why a line of a file of dead letters is refused. */
  static final String NO_LETTER = "no dead letter: it lacks reason and message";

  private static final Set<String> WORDS =
      Set.of(TOO_LARGE, NO_LETTER, MessageJson.NONE, Utf8.PROBLEM);

  /** What {@link CsvRows} says of a row. */
  private static final Pattern OF_ROW =
      Pattern.compile("fields: \\d+, columns: \\d+|field \\d+: (its quote|text after) .*");

  private InputFault() {}

  static boolean isOne(String reason) {
    return WORDS.contains(reason) || OF_ROW.matcher(reason).matches();
  }
}
