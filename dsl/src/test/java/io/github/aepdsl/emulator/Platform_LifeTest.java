package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Starting, stopping, and what stays behind. */
class Platform_LifeTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @Test
  void keepsNoProgramRunning() throws Exception {
    on.get("/connections");

    String name = "aep-local-" + on.platform.platformUrl().getPort() + "-";
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith(name))
        .hasSizeGreaterThan(1)
        .allMatch(Thread::isDaemon);
  }

  @Test
  void saysWhichPortIsTaken() {
    int port = on.platform.platformUrl().getPort();

    assertThatThrownBy(() -> LocalPlatform.start(LocalPlatformOptions.defaults().withPort(port)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("127.0.0.1:" + port);
  }

  @Test
  void runsBesideAnotherOne() throws Exception {
    on.create(Bodies.CASSANDRA);

    try (LocalPlatform other = LocalPlatform.start()) {
      assertThat(other.platformUrl()).isNotEqualTo(on.platform.platformUrl());
    }
    assertThat(on.get("/connections?count=true").at("/count")).isEqualTo("1");
  }

  @Test
  void answersOthersWhileManyCallsAreDelayed() throws Exception {
    on.platform.faults().on("GET /connections").always().delay(Duration.ofMinutes(5));
    for (int i = 0; i < 20; i++) {
      CompletableFuture.runAsync(this::list, task -> new Thread(task).start());
    }

    assertThat(on.get("/connectionSpecs?property=name==nobody").status()).isEqualTo(200);
  }

  @Test
  void setsNothingForTheWholeProcess() {
    assertThat(System.getProperties().stringPropertyNames())
        .noneMatch(name -> name.startsWith("sun.net.httpserver"));
  }

  @Test
  void datesItsAnswersByItsClock() throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2020-05-01T19:21:52Z"), ZoneOffset.UTC);
    LocalPlatformOptions options = LocalPlatformOptions.defaults().withClock(clock);

    try (LocalPlatform platform = LocalPlatform.start(options);
        RawClient client = RawClient.to(platform.platformUrl())) {
      client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(client.read().header("Date")).contains("Fri, 01 May 2020 19:21:52 GMT");
    }
  }

  @Test
  void closesInTheMiddleOfADelay() {
    on.platform.faults().on("GET /connections").delay(Duration.ofMinutes(5));
    CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(this::list);
    while (!on.platform.faults().toString().startsWith("no faults")) {
      Thread.onSpinWait();
    }

    on.platform.close();

    assertThatThrownBy(waiting::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseInstanceOf(IOException.class);
  }

  private Answer list() {
    try {
      return on.get("/connections");
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }
}
