package io.github.aepdsl.emulator.live.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a date-time is compared with. */
class BoundValue_TimesTest {

  private static final SourceColumn AT = new SourceColumn("at", SourceType.DATE_TIME);

  @ParameterizedTest
  @CsvSource({
    "2022-06-22,2022-06-22T00:00",
    "2022-06-22T01:02:03,2022-06-22T01:02:03",
    "2022-06-22 01:02:03.5,2022-06-22T01:02:03.5",
    "2022-06-22T01:02:03Z,2022-06-22T01:02:03"
  })
  void isReadHoweverItIsWritten(String text, LocalDateTime time) {
    assertThat(BoundValue.time(Trees.scalar(text), AT)).hasValue(time);
  }

  @Test
  void isNoneWhereTheTextIsNone() {
    assertThat(BoundValue.time(Trees.scalar("soon"), AT)).isEmpty();
    assertThat(BoundValue.time(Trees.scalar(1), AT)).isEmpty();
  }

  @Test
  void isNoneForAColumnOfTexts() {
    SourceColumn text = new SourceColumn("text", SourceType.STRING);

    assertThat(BoundValue.time(Trees.scalar("2022-06-22"), text)).isEmpty();
  }
}
