package io.github.aepdsl.shell.script;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.shell.text.SecretText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a script stopped.
 *
 * @param line the line to look at, counted from one
 * @param source the snippet at fault
 * @param reasons what is wrong with it, each possibly of several lines
 */
record ScriptFailure(int line, String source, List<String> reasons) {

  private static final int SHOWN_LINES = 12;

  /** The place, the snippet without its secrets, and the reasons; nothing moves the cursor. */
  String describe(String script) {
    List<String> code = SecretText.mask(source.strip()).lines().toList();
    String cut = code.size() > SHOWN_LINES ? "\n    ..." : "";
    String shown =
        code.stream()
            .limit(SHOWN_LINES)
            .map(text -> "    " + text)
            .collect(Collectors.joining("\n"));
    String why = reasons.stream().map(ScriptFailure::indented).collect(Collectors.joining("\n"));
    return OneLine.each(script + ":" + line + ":\n" + shown + cut + "\n" + why);
  }

  private static String indented(String reason) {
    return "  " + reason.strip().replace("\n", "\n  ");
  }
}
