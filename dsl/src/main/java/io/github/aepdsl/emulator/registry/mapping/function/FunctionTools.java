package io.github.aepdsl.emulator.registry.mapping.function;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.aepdsl.emulator.registry.mapping.path.PathSyntaxException;
import io.github.aepdsl.emulator.registry.mapping.path.SourcePath;
import io.github.aepdsl.emulator.registry.mapping.value.DateTexts;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.RecentlyUsed;
import io.github.aepdsl.emulator.wire.Ids;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/**
 * What functions need besides their arguments: the time, random ids, and compiled patterns. One for
 * a platform. Safe for use by several threads.
 */
public final class FunctionTools {

  private final RecentlyUsed<Pattern> regexes = new RecentlyUsed<>(FunctionTools::compiled);
  private final RecentlyUsed<DateTimeFormatter> formats = new RecentlyUsed<>(DateTexts::formatter);
  private final RecentlyUsed<SourcePath> paths = new RecentlyUsed<>(FunctionTools::pathOf);
  private final Clock clock;
  private final Ids ids;

  /** Tools by this clock and these ids. */
  public FunctionTools(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  Clock clock() {
    return clock;
  }

  String uuid() {
    return ids.uuid();
  }

  Pattern regex(String regex) {
    return regexes.of(regex);
  }

  DateTimeFormatter format(String pattern) {
    return formats.of(pattern);
  }

  SourcePath path(String path) {
    return paths.of(path);
  }

  /** RE2 takes time that is linear in the text, whatever the pattern. */
  private static Pattern compiled(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new EvaluationFault(
          "'%s' is no regular expression here: %s".formatted(regex, e.getDescription()));
    }
  }

  private static SourcePath pathOf(String path) {
    try {
      return SourcePath.of(path);
    } catch (PathSyntaxException e) {
      throw new EvaluationFault(e.getMessage());
    }
  }
}
