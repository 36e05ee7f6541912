package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** A platform whose clock is years away from that of this machine. */
@Timeout(60)
class TableImport_ClockTest {

  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
  private static final Instant EARLIER = Instant.parse("2021-01-01T00:00:00Z");

  private LocalPlatform platform;

  @AfterEach
  void stop() {
    platform.close();
  }

  @Test
  void anImportStartsByThePlatformsClockWhenThatIsAhead() {
    assertThat(starts(orders(LATER).create())).isEqualTo(LATER.plusSeconds(5));
  }

  @Test
  void anImportStartsByThePlatformsClockWhenThatIsBehind() {
    assertThat(starts(orders(EARLIER).create())).isEqualTo(EARLIER.plusSeconds(5));
  }

  @Test
  void itsFirstRunIsWaitedForAlthoughTheClockStandsStill() {
    assertThat(orders(LATER).create().await().metrics().recordsOut()).isEqualTo(5_000);
  }

  @Test
  void aStartThatIsPastOnThePlatformIsRefusedBeforeAnythingIsCreated() {
    TableImport orders = orders(LATER).startingAt(LATER.minusSeconds(1));

    assertThatThrownBy(orders::create)
        .isInstanceOf(IncompleteDraftException.class)
        .hasMessageContaining("it starts at 2029-12-31T23:59:59Z, which is past");
  }

  private TableImport orders(Instant now) {
    platform = LocalPlatform.start(LocalPlatformOptions.defaults().withClockAt(now));
    AepHttp http = Adobe.http(Adobe.endpoints(platform), new SettableClock());
    BaseConnection shop = Adobe.workspace(http).create(Adobe.cassandra("shop"));
    return shop.table("shop.orders").into("Orders").map("id", "_id").once();
  }

  private static Instant starts(Dataflow flow) {
    JsonNode json = Json.parse(flow.json().toString());
    return Instant.ofEpochSecond(json.at("/scheduleParams/startTime").asLong());
  }
}
