package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.fault.Fault;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.testing.Adobe;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every trouble in every task, once and for good. A cell says what comes of the task: it is done,
 * refused by an {@link ApiException} of that status, or lost with a {@link TransportException}; and
 * how many connections there are afterwards, of which one stood there before.
 */
@Timeout(60)
class Workspace_FaultMatrixTest {

  private static final Duration LONGER_THAN_ANYBODY_WAITS = Duration.ofSeconds(40);

  enum Trouble {
    STORED_THEN_RESET(Fault::storedThenCut),
    STORED_THEN_503(fault -> fault.storedThen(503)),
    STATUS_400(fault -> fault.status(400)),
    STATUS_403(fault -> fault.status(403)),
    STATUS_408(fault -> fault.status(408)),
    STATUS_429(fault -> fault.retryAfter(1)),
    STATUS_500(fault -> fault.status(500)),
    STATUS_502(fault -> fault.status(502)),
    STATUS_503(fault -> fault.status(503)),
    STATUS_504(fault -> fault.status(504)),
    RESET(Fault::cutConnection),
    EXPIRED_TOKEN(Fault::expireTokens),
    SLOW(fault -> fault.delay(LONGER_THAN_ANYBODY_WAITS)),
    CUT_JSON(Fault::cutBody),
    HTML_404(fault -> fault.status(404).body("<html>nginx</html>", "text/html")),
    EMPTY(fault -> fault.status(200).body("", "application/json"));

    private final Consumer<Fault> staging;

    Trouble(Consumer<Fault> staging) {
      this.staging = staging;
    }
  }

  /** In the order of the columns. */
  enum Task {
    CREATE("POST /connections", (workspace, old) -> workspace.create(Adobe.cassandra("new"))),
    GET("GET /connections/{id}", Workspace::connection),
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          #                 | CREATE  | GET     | LIST    | DELETE  | TOKEN
          STORED_THEN_RESET | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          STORED_THEN_503   | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          STATUS_400        | 400, 1  | 400, 1  | 400, 1  | 400, 1  | 400, 1
          STATUS_403        | 403, 1  | 403, 1  | 403, 1  | 403, 1  | 403, 1
          STATUS_408        | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          STATUS_429        | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          STATUS_500        | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          STATUS_502        | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          STATUS_503        | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          STATUS_504        | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          RESET             | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          EXPIRED_TOKEN     | done, 2 | done, 1 | done, 1 | done, 0 | done, 1
          SLOW              | lost, 1 | lost, 1 | lost, 1 | lost, 1 | lost, 1
          CUT_JSON          | done, 2 | 200, 1  | 200, 1  | done, 0 | 200, 1
          HTML_404          | 404, 1  | 404, 1  | 404, 1  | 404, 1  | 404, 1
          EMPTY             | 200, 1  | 200, 1  | 200, 1  | done, 1 | 200, 1
          """)
  void once(Trouble trouble, String create, String get, String list, String delete, String token) {
    assertThat(row(trouble, false)).containsExactly(create, get, list, delete, token);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          #                 | CREATE  | GET     | LIST    | DELETE  | TOKEN
          STORED_THEN_RESET | done, 2 | lost, 1 | lost, 1 | lost, 0 | lost, 1
          STORED_THEN_503   | done, 2 | 503, 1  | 503, 1  | 503, 0  | 503, 1
          STATUS_400        | 400, 1  | 400, 1  | 400, 1  | 400, 1  | 400, 1
          STATUS_403        | 403, 1  | 403, 1  | 403, 1  | 403, 1  | 403, 1
          STATUS_408        | 408, 1  | 408, 1  | 408, 1  | 408, 1  | 408, 1
          STATUS_429        | 429, 1  | 429, 1  | 429, 1  | 429, 1  | 429, 1
          STATUS_500        | 500, 1  | 500, 1  | 500, 1  | 500, 1  | 500, 1
          STATUS_502        | 502, 1  | 502, 1  | 502, 1  | 502, 1  | 502, 1
          STATUS_503        | 503, 1  | 503, 1  | 503, 1  | 503, 1  | 503, 1
          STATUS_504        | 504, 1  | 504, 1  | 504, 1  | 504, 1  | 504, 1
          RESET             | lost, 1 | lost, 1 | lost, 1 | lost, 1 | lost, 1
          EXPIRED_TOKEN     | 401, 1  | 401, 1  | 401, 1  | 401, 1  | done, 1
          SLOW              | lost, 1 | lost, 1 | lost, 1 | lost, 1 | lost, 1
          CUT_JSON          | done, 2 | 200, 1  | 200, 1  | done, 0 | 200, 1
          HTML_404          | 404, 1  | 404, 1  | 404, 1  | 404, 1  | 404, 1
          EMPTY             | 200, 1  | 200, 1  | 200, 1  | done, 1 | 200, 1
          """)
  void forGood(
      Trouble trouble, String create, String get, String list, String delete, String token) {
    assertThat(row(trouble, true)).containsExactly(create, get, list, delete, token);
  }

  private static List<String> row(Trouble trouble, boolean forGood) {
    return Stream.of(Task.values()).map(task -> cell(trouble, task, forGood)).toList();
  }

  private static String cell(Trouble trouble, Task task, boolean forGood) {
    try (LocalPlatform platform = LocalPlatform.start()) {
      Workspace calm = Adobe.local(platform, Adobe.QUICK);
      String old = calm.create(Adobe.cassandra("old")).id();
      Fault fault = platform.faults().on(task.route);
      trouble.staging.accept(forGood ? fault.always() : fault);

      String outcome = outcome(() -> task.work.accept(client(platform, trouble), old));

      platform.faults().clear();
      return outcome + ", " + calm.connections().count();
    }
  }

  /** One that has no token yet. */
  private static Workspace client(LocalPlatform platform, Trouble trouble) {
    return Adobe.local(platform, trouble == Trouble.SLOW ? Adobe.IMPATIENT : Adobe.QUICK);
  }

  /** What comes of it; anything that is not ours flies through. */
  private static String outcome(Runnable work) {
    try {
      work.run();
      return "done";
    } catch (ApiException refused) {
      return String.valueOf(refused.status());
    } catch (TransportException lost) {
      return "lost";
    }
  }
}
