package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.server.Activity.Phase;
import java.io.EOFException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may end a connection in which phase. */
class Activity_PhasesTest {

  private static final Limits LIMITS =
      new Limits(1, 1, 1, 1, Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(1));

  private final Activity activity = new Activity(System::nanoTime);

  @ParameterizedTest
  @CsvSource({"IDLE, 3", "READING, 2", "WRITING, 1"})
  void isOverdueAfterTheLimitOfItsPhase(Phase phase, int seconds) throws Exception {
    activity.moveTo(phase);

    assertThat(activity.endIfOverdue(after(seconds, -1), LIMITS)).isFalse();
    assertThat(activity.endIfOverdue(after(seconds, 1), LIMITS)).isTrue();
    assertThat(activity.isIn(Phase.ENDED)).isTrue();
  }

  @Test
  void mayWorkForAsLongAsItTakes() throws Exception {
    activity.moveTo(Phase.WORKING);

    assertThat(activity.endIfOverdue(after(86_400, 0), LIMITS)).isFalse();
  }

  @Test
  void hasItsTimeAnewWithEachByte() throws Exception {
    activity.moveTo(Phase.READING);
    long before = activity.since();

    activity.progress();

    assertThat(activity.since() - before).isPositive();
    assertThat(activity.isIn(Phase.READING)).isTrue();
  }

  @Test
  void endsOnlyInThePhaseThatWasMeant() throws Exception {
    activity.moveTo(Phase.READING);

    assertThat(activity.endIf(Phase.IDLE)).isFalse();
    assertThat(activity.endIf(Phase.READING)).isTrue();
  }

  @Test
  void goesNowhereOnceEnded() {
    activity.endIf(Phase.IDLE);

    assertThatThrownBy(() -> activity.moveTo(Phase.READING)).isInstanceOf(EOFException.class);
  }

  private long after(int seconds, int millis) {
    return activity.since() + Duration.ofSeconds(seconds).plusMillis(millis).toNanos();
  }
}
