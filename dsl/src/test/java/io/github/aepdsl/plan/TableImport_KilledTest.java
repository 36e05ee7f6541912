package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.SettableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A process that ends anywhere in the chain, without a chance to take anything back: the same lines
 * again finish it, and nothing is there twice. A kill before a call is carried out leaves the same
 * as one after the call before it, so the ends between calls are all there are.
 */
@Timeout(300)
class TableImport_KilledTest {

  /** The end of a process: nobody catches it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Lets its owner live for so many looks at the time; a client looks before each of its calls. */
  private static final class LastClock extends Clock {

    private int left;

    LastClock(int looks) {
      this.left = looks;
    }

    @Override
    public Instant instant() {
      if (left-- == 0) {
        throw new Killed();
      }
      return new SettableClock().instant();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void whereverItWasKilledASecondStartFinishesItAndNothingIsThereTwice() {
    Set<Long> leftBehind = new TreeSet<>();
    int looks = 1;
    while (isKilled(looks, leftBehind)) {
      looks++;
    }
    assertThat(leftBehind).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  private static boolean isKilled(int looks, Set<Long> leftBehind) {
    try (LocalPlatform platform =
        LocalPlatform.start(LocalPlatformOptions.defaults().withClock(new SettableClock()))) {
      boolean killed = dies(platform, new LastClock(looks));
      leftBehind.add(counts(platform).stream().mapToLong(Long::longValue).sum());
      Dataflow flow = chain(Adobe.http(Adobe.endpoints(platform), new SettableClock()));
      assertThat(flow.state()).isEqualTo("enabled");
      assertThat(counts(platform)).as("killed at look %d", looks).containsOnly(1L).hasSize(8);
      return killed;
    }
  }

  private static boolean dies(LocalPlatform platform, Clock clock) {
    try {
      chain(Adobe.http(Adobe.endpoints(platform), clock));
      return false;
    } catch (Killed end) {
      return true;
    }
  }

  private static Dataflow chain(AepHttp http) {
    BaseConnection shop = Adobe.workspace(http).findOrCreate(Adobe.cassandra("shop"));
    return shop.table("shop.orders").into("Orders").map("id", "_id").once().create();
  }

  private static List<Long> counts(LocalPlatform platform) {
    AepHttp http = Adobe.http(Adobe.endpoints(platform), new SettableClock());
    Access access = Adobe.access(http);
    List<Long> counts = new ArrayList<>(List.of(Adobe.workspace(http).connections().count()));
    for (ImportPart part : ImportPart.values()) {
      counts.add(part.api(access).count(part.all()));
    }
    return counts;
  }
}
