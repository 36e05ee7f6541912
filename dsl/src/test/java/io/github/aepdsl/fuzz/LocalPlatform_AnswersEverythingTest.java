package io.github.aepdsl.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.fuzz.Finding.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated requests to all routes, of which {@code scripts/fuzz} plays many more. */
class LocalPlatform_AnswersEverythingTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 751, 114_457})
  void withoutADefectOrASecret(long first) {
    try (FuzzRequests requests = new FuzzRequests()) {
      assertThat(LongStream.range(first, first + 300).mapToObj(seed -> play(requests, seed)))
          .allMatch(Optional::isEmpty);
    }
  }

  @Test
  void orTheRunSaysSo() {
    assertThat(kind("HTTP/1.1 500 X\r\n\r\n")).contains(Kind.UNTYPED_ERROR);
    assertThat(kind("")).contains(Kind.UNTYPED_ERROR);
    assertThat(kind("HTTP/1.1 200 OK\r\n\r\n{")).contains(Kind.UNTYPED_ERROR);
    assertThat(kind("HTTP/1.1 200 OK\r\n\r\n\tat a.B.c(B.java:1)")).contains(Kind.STACK_TRACE);
    assertThat(kind("HTTP/1.1 200 OK\r\n\r\n\"\u009b\"")).contains(Kind.RAW_CONTROL_CHARACTER);
    assertThat(kind("HTTP/1.1 200 OK\r\n\r\n\"s3cret\"")).contains(Kind.SECRET);
    assertThat(kind(Verdict.SILENCE)).contains(Kind.HANG);
    assertThat(kind("HTTP/1.1 200 OK\r\n\r\n{}")).isEmpty();
  }

  private static Optional<Kind> kind(String answer) {
    return new Verdict(answer, List.of("s3cret")).finding(true).map(Finding::kind);
  }

  private static Optional<Finding> play(FuzzRequests requests, long seed) {
    try {
      return requests.one(seed);
    } catch (IOException e) {
      throw new UncheckedIOException("seed " + seed, e);
    }
  }
}
