package io.github.aepdsl.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorCode_ListTest {

  static Iterable<ErrorCode> all() {
    return ErrorCode.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void tellsWhatItMeansAndWhatToDo(ErrorCode code) {
    assertThat(code.code()).matches("\\d{6}|[a-z_]+|FLOW-\\d{4}-\\d{3}");
    assertThat(code.cause()).matches("[A-Z].*\\.");
    assertThat(code.fix()).matches("|[a-z].*[^.]");
  }

  @Test
  void holdsTheNinetyThatAreDocumented() {
    assertThat(ErrorCode.all()).hasSize(90);
  }

  @Test
  void holdsEachCodeOnce() {
    assertThat(ErrorCode.all()).extracting(ErrorCode::code).doesNotHaveDuplicates();
  }

  @Test
  void findsTheOnesThatAreListedOnly() {
    assertThat(ErrorCode.find("403010"))
        .map(ErrorCode::fix)
        .hasValueSatisfying(fix -> assertThat(fix).contains("client-secret"));
    assertThat(ErrorCode.find("FLOW-9999-400")).isEmpty();
    assertThat(ErrorCode.find("")).isEmpty();
  }
}
