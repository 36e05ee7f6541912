package io.github.aepdsl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.aepdsl.error.ErrorCode;
import io.github.aepdsl.testing.GeneratedSection;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of codes in docs/errors.md says what the hints of exceptions say. */
class ErrorsPage_CodesTest {

  @Test
  void listsEveryCodeThatTheLibraryKnows() throws IOException {
    Stream<String> rows =
        ErrorCode.all().stream()
            .collect(groupingBy(ErrorsPage_CodesTest::words, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(ErrorsPage_CodesTest::row);

    GeneratedSection.check(
        "errors.md",
        "codes",
        Stream.concat(Stream.of("| code | meaning | what to do |", "|---|---|---|"), rows)
            .collect(joining("\n")));
  }

  private static String words(ErrorCode code) {
    String fix = code.fix().isEmpty() ? "depends on the call; the exception says it" : code.fix();
    return code.cause() + " | " + fix;
  }

  /** Codes that mean the same share a row. */
  private static String row(List<ErrorCode> same) {
    String codes = same.stream().map(code -> "`" + code.code() + "`").collect(joining(", "));
    return "| " + codes + " | " + words(same.get(0)) + " |";
  }
}
