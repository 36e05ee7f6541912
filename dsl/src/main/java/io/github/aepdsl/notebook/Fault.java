package io.github.aepdsl.notebook;

import java.util.List;
import java.util.Optional;

/**
 * What an error says, taken apart: what went wrong, and what to do about it if the message says so.
 *
 * @param cause the message without the fix
 * @param fix what to do
 */
record Fault(String cause, Optional<String> fix) {

  private static final String LIST = "\n- ";

  /** What leads to the fix, and whether these words belong to it. */
  private record Lead(String words, int kept) {}

  private static final List<Lead> LEADS =
      List.of(
          new Lead("\nTry: ", 0),
          new Lead(" - did you mean ", "did you mean ".length()),
          new Lead(" but must be ", "must be ".length()));

  static Fault of(Throwable error) {
    String message = String.valueOf(error.getMessage());
    return LEADS.stream()
        .filter(lead -> message.contains(lead.words()) && !message.contains(LIST))
        .findFirst()
        .map(lead -> split(message, lead))
        .orElseGet(() -> new Fault(message, Optional.empty()));
  }

  private static Fault split(String message, Lead lead) {
    int end = message.indexOf(lead.words());
    int begin = end + lead.words().length() - lead.kept();
    return new Fault(message.substring(0, end), Optional.of(message.substring(begin)));
  }
}
