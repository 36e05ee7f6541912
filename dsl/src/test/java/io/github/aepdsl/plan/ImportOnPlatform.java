package io.github.aepdsl.plan;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.connection.StreamingConnection;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Resources;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A local platform with a connection to its sample data; client and platform share a clock. */
final class ImportOnPlatform implements AfterEachCallback {

  static final String TENANT = "_aepdsl";

  private final SettableClock clock = new SettableClock();
  private final LocalPlatform platform =
      LocalPlatform.start(LocalPlatformOptions.defaults().withClock(clock));
  private final AepHttp http = Adobe.http(Adobe.endpoints(platform), clock);
  private final BaseConnection connection = Adobe.workspace(http).create(Adobe.cassandra("shop"));

  LocalPlatform platform() {
    return platform;
  }

  Access access() {
    return Adobe.access(http);
  }

  SettableClock clock() {
    return clock;
  }

  BaseConnection connection() {
    return connection;
  }

  /** A streaming connection of that name. */
  StreamingConnection stream(String name) {
    return Adobe.workspace(http).create(Adobe.streaming(name)).streaming();
  }

  /** An import of the sample orders, all but the schedule. */
  TableImport orders() {
    return connection.table("shop.orders").into("Orders").map("id", "_id");
  }

  /** How many of each kind there are. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    for (ImportPart part : ImportPart.values()) {
      counts.put(part.noun(), part.api(access()).count(part.all()));
    }
    return counts;
  }

  /** The first run of a dataflow, over. */
  FlowRun firstRun(Dataflow flow) {
    clock.advance(Duration.ofMinutes(1));
    Resources<FlowRun> runs = flow.runs();
    while (runs.first().isEmpty()) {
      Thread.onSpinWait();
    }
    return runs.first().orElseThrow().await();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    platform.close();
  }
}
