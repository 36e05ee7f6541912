package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfter_ReadingTest {

  private static final String NOON = "Sun, 06 Nov 1994 12:00:00 GMT";

  @ParameterizedTest
  @CsvSource({"0,0", "7,7", "000009,9", "999999999,999999999"})
  void takesSeconds(String said, long seconds) {
    assertThat(wait(said)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "+1",
        "1.5",
        "1e3",
        "٣",
        "soon",
        "9999999999",
        "99999999999999999999",
        "Sun, 06 Nov +999999999 12:00:00 GMT",
        "Sun, 99 Nov 1994 12:00:00 GMT"
      })
  void takesNothingElse(String said) {
    assertThat(wait(said)).isEmpty();
  }

  @Test
  void readsADateOnTheServicesClock() {
    assertThat(wait("Sun, 06 Nov 1994 12:01:30 GMT")).contains(Duration.ofSeconds(90));
  }

  @Test
  void waitsNotForADateThatIsOver() {
    assertThat(wait("Sun, 06 Nov 1994 11:00:00 GMT")).contains(Duration.ZERO);
  }

  @Test
  void takesNoDateWhenTheServiceDoesNotTellItsOwn() {
    assertThat(RetryAfter.of(headers(Map.of("Retry-After", List.of(NOON))))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mon, 01 Jan +999999999 00:00:00 GMT", "never", "-1", "", "\u0000"})
  void aDateThatIsNoneIsNoDate(String date) {
    assertThat(HttpDate.of(headers(Map.of("Date", List.of(date))))).isEmpty();
  }

  @Test
  void readsTheDateThatTheServiceTells() {
    assertThat(HttpDate.of(headers(Map.of("Date", List.of(NOON)))))
        .contains(Instant.parse("1994-11-06T12:00:00Z"));
  }

  private static Optional<Duration> wait(String said) {
    return RetryAfter.of(headers(Map.of("Retry-After", List.of(said), "Date", List.of(NOON))));
  }

  private static HttpHeaders headers(Map<String, List<String>> all) {
    return HttpHeaders.of(all, (name, value) -> true);
  }
}
