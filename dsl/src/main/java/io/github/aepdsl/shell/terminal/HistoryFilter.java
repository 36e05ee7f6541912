package io.github.aepdsl.shell.terminal;

import io.github.aepdsl.shell.text.SecretText;
import java.util.regex.Pattern;

/** Decides what of the typed lines is kept for later sessions: nothing that may hold a secret. */
final class HistoryFilter {

  private static final Pattern LEAVING = Pattern.compile("\\s*(?:/exit\\b.*|exit|quit)\\s*");

  private HistoryFilter() {}

  /** Whether an entry is kept. When in doubt it is not. */
  static boolean keeps(String entry) {
    return !entry.isBlank() && !LEAVING.matcher(entry).matches() && !SecretText.holdsSecret(entry);
  }
}
