package io.github.aepdsl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Fault;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.testing.Adobe;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault on every call, once and for good: success or a typed error, in time, never two. */
class Workspace_FaultMatrixTest {

  private static final Duration SLOWER_THAN_THE_TIMEOUT = Duration.ofMillis(1100);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private static final int FOREVER = 1000;

  /** What a client gets over when it happens once. */
  private static final Set<Trouble> PASSING =
      EnumSet.range(Trouble.STORED_THEN_RESET, Trouble.EXPIRED_TOKEN);

  /** What no client gets over when it goes on. */
  private static final Set<Trouble> STAYING = EnumSet.range(Trouble.STATUS_408, Trouble.RESET);

  private static LocalPlatform platform;

  enum Trouble {
    STORED_THEN_RESET(Fault::storedThenCut),
    STORED_THEN_503(fault -> fault.storedThen(503)),
    STATUS_408(fault -> fault.status(408)),
    STATUS_429(fault -> fault.retryAfter(1)),
    STATUS_500(fault -> fault.status(500)),
    STATUS_502(fault -> fault.status(502)),
    STATUS_503(fault -> fault.status(503)),
    STATUS_504(fault -> fault.status(504)),
    RESET(Fault::cutConnection),
    EXPIRED_TOKEN(Fault::expireTokens),
    SLOW(fault -> fault.delay(SLOWER_THAN_THE_TIMEOUT)),
    CUT_JSON(Fault::cutBody),
    HTML_404(fault -> fault.status(404).body("<html>nginx</html>", "text/html")),
    EMPTY(fault -> fault.status(200).body("", "application/json"));

    private final Consumer<Fault> staging;

    Trouble(Consumer<Fault> staging) {
      this.staging = staging;
    }
  }

  enum Task {
    CREATE(
        "POST /connections", (workspace, old) -> workspace.create(Adobe.cassandra("new " + old))),
    GET("GET /connections/{id}", (workspace, old) -> workspace.connection(old)),
    LIST("GET /connections", (workspace, old) -> workspace.connections().list()),
    DELETE("DELETE /connections/{id}", (workspace, old) -> workspace.connection(old).delete()),
    TOKEN("POST /ims/token", (workspace, old) -> workspace.connections().count());

    private final String route;
    private final BiConsumer<Workspace, String> work;

    Task(String route, BiConsumer<Workspace, String> work) {
      this.route = route;
      this.work = work;
    }
  }

  @BeforeAll
  static void start() {
    platform = LocalPlatform.start();
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @AfterEach
  void forget() {
    platform.reset();
  }

  static Stream<Arguments> everything() {
    return Arrays.stream(Trouble.values())
        .flatMap(trouble -> Arrays.stream(Task.values()).map(task -> Arguments.of(trouble, task)));
  }

  @ParameterizedTest(name = "{0} x {1}")
  @MethodSource("everything")
  void isOvercomeWhenItPassesOrEndsTyped(Trouble trouble, Task task) {
    Outcome outcome = attempt(trouble, task, 1);

    assertThat(outcome.wentWell() || !PASSING.contains(trouble)).isTrue();
    assertThat(outcome.stored()).isLessThanOrEqualTo(1);
    assertThat(task == Task.CREATE && outcome.wentWell() && outcome.stored() == 0).isFalse();
  }

  /** A request that timed out is not repeated, so going on is no different there. */
  static Stream<Arguments> everythingThatIsRepeated() {
    return everything().filter(arguments -> arguments.get()[0] != Trouble.SLOW);
  }

  @ParameterizedTest(name = "{0} x {1}")
  @MethodSource("everythingThatIsRepeated")
  void neverLeavesTwoWhenItGoesOn(Trouble trouble, Task task) {
    Outcome outcome = attempt(trouble, task, FOREVER);

    assertThat(!outcome.wentWell() || !STAYING.contains(trouble)).isTrue();
    assertThat(outcome.stored()).isLessThanOrEqualTo(1);
  }

  private record Outcome(boolean wentWell, int stored) {}

  /** Does the task while the trouble strikes, in limited time; anything untyped flies through. */
  private static Outcome attempt(Trouble trouble, Task task, int times) {
    Workspace calm = Adobe.local(platform, Adobe.QUICK);
    String old = calm.create(Adobe.cassandra("old")).id();
    Workspace workspace =
        Adobe.local(platform, trouble == Trouble.SLOW ? Adobe.IMPATIENT : Adobe.QUICK);
    trouble.staging.accept(platform.faults().on(task.route).times(times));
    Instant start = Instant.now();
    boolean wentWell = true;
    try {
      task.work.accept(workspace, old);
    } catch (AepException e) {
      wentWell = false;
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    platform.faults().clear();
    return new Outcome(wentWell, calm.connections().named("new " + old).list().size());
  }
}
