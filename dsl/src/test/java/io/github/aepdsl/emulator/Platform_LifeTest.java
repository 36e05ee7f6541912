package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
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

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("HTTP-Dispatcher|aep-local-.*"))
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
