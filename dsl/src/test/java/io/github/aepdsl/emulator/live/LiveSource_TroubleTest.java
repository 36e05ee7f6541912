package io.github.aepdsl.emulator.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that hang, and connections that are lost, without any of them. */
class LiveSource_TroubleTest {

  private static final ClassLoader LOADER = LiveSource_TroubleTest.class.getClassLoader();

  private static final SourceObject TABLE = SourceObject.table("t");
  private static final TimeLimits PATIENT =
      new TimeLimits(Duration.ofSeconds(60), Duration.ofSeconds(60));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 14})
  void noRowIsMissingOrComesTwiceAfterALoss(int pages) throws SourceTrouble {
    assertThat(numbers(source(new AtomicInteger(pages), PATIENT)))
        .isEqualTo(IntStream.range(0, ScriptedDatabase.ROWS).boxed().toList());
  }

  @Test
  void theColumnOfTheOrderIsLeftOutAgain() throws SourceTrouble {
    LiveSource source = source(new AtomicInteger(-1), PATIENT);
    RowQuery query = RowQuery.of(TABLE).withDelta(Delta.by("tens")).withColumns(List.of("n"));

    assertThat(source.rows(query).next()).hasValue(SourceRow.of(Trees.object().put("n", 0)));
  }

  @Test
  void whoeverHangsIsLeftAloneAndAborted() throws Exception {
    ScriptedDatabase hanging = new ScriptedDatabase(new AtomicInteger(-1));
    TimeLimits hasty = new TimeLimits(Duration.ofSeconds(60), Duration.ofMillis(50));
    LiveSource source = source(() -> hanging, hasty);

    assertThatThrownBy(() -> source.columns(TABLE))
        .hasMessageStartingWith("db:3306 did not answer within");
    assertThat(hanging.aborted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void callingOffEndsWhatHangs() throws Exception {
    ScriptedDatabase hanging = new ScriptedDatabase(new AtomicInteger(-1));
    LiveSource source = source(() -> hanging, PATIENT);
    Thread reader = new Thread(source::cancel);
    reader.start();

    assertThatThrownBy(() -> source.columns(TABLE))
        .isInstanceOfSatisfying(
            SourceTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(TroubleKind.CANCELLED));
    assertThat(hanging.aborted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatBreaksOfBeingCalledOffIsCalledOff() throws Exception {
    ScriptedDatabase hanging = new ScriptedDatabase(new AtomicInteger(-1));
    DriverThread thread = new DriverThread(trouble(), LOADER);
    CompletableFuture<List<SourceColumn>> asked = thread.begin(() -> hanging.columns("t"));

    thread.callOff();
    hanging.abort();
    assertThatThrownBy(asked::join).hasRootCauseMessage("aborted");

    assertThatThrownBy(() -> thread.await(asked, Duration.ofSeconds(60)))
        .isInstanceOfSatisfying(
            SourceTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(TroubleKind.CANCELLED));
  }

  @Test
  void aDefectOfADriverHasNoWordsOfItsOwn() {
    SourceCall<Database> broken =
        () -> {
          throw new IllegalStateException("canary");
        };

    assertThatThrownBy(() -> source(broken, PATIENT))
        .isInstanceOf(SourceTrouble.class)
        .hasMessageContaining("a defect of the driver, IllegalStateException")
        .hasMessageNotContaining("canary");
  }

  private static List<Integer> numbers(LiveSource source) throws SourceTrouble {
    List<Integer> numbers = new ArrayList<>();
    try (SourceRows rows = source.rows(RowQuery.of(TABLE).withDelta(Delta.by("tens")))) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        numbers.add(row.get().fields().path("n").asInt());
      }
    }
    return numbers;
  }

  private static LiveSource source(AtomicInteger pages, TimeLimits limits) throws SourceTrouble {
    return source(() -> new ScriptedDatabase(pages), limits);
  }

  private static LiveSource source(SourceCall<Database> connect, TimeLimits limits)
      throws SourceTrouble {
    LiveConnection connection = new LiveConnection(connect, trouble(), LOADER, limits);
    connection.open();
    return new LiveSource(connection);
  }

  private static LoginTrouble trouble() throws SourceTrouble {
    return new LoginTrouble(Login.of("MariaDB", 3306, Trees.object().put("server", "db")));
  }
}
