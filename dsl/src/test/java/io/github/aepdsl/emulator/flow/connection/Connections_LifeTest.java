package io.github.aepdsl.emulator.flow.connection;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From create to delete. */
class Connections_LifeTest {

  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  @RegisterExtension
  final OnPlatform on =
      new OnPlatform(
          LocalPlatformOptions.defaults()
              .withClock(Clock.fixed(Instant.parse("2020-05-01T19:21:52Z"), ZoneOffset.UTC)));

  @Test
  void tellsTheSecondInTheEtag() throws Exception {
    assertThat(on.post("/connections", Bodies.CASSANDRA).at("/etag")).endsWith("-5eac76d00000\"");
  }

  @Test
  void isGoneOnceDeleted() throws Exception {
    String path = "/connections/" + on.create(Bodies.CASSANDRA);

    Answer deleted = on.delete(path);

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.text()).isEmpty();
    assertFlowError(on.get(path), "1439-404");
    assertFlowError(on.delete(path), "1439-404");
    assertThat(on.get("/connections?count=true").at("/count")).isEqualTo("0");
  }

  @Test
  void saysWhichResourceIsNotFound() throws Exception {
    Answer answer = on.get("/connections/" + UNKNOWN);

    String detail = assertFlowError(answer, "1439-404");

    assertThat(answer.at("/title")).isEqualTo("Resource not found");
    assertThat(answer.at("/report/id")).isEqualTo(UNKNOWN);
    assertThat(answer.at("/report/type")).isEqualTo("connections");
    assertThat(detail).startsWith("The requested connections resource " + UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "%20", "123"})
  void refusesAnIdThatIsNone(String id) throws Exception {
    assertFlowError(on.get("/connections/" + id), "1411-400");
  }

  @Test
  void testsFineUntilToldOtherwise() throws Exception {
    String path = "/connections/" + on.create(Bodies.CASSANDRA) + "/test";

    assertThat(on.get(path).text()).isEqualTo("{\"result\":true}");
    on.platform.faults().failTests();
    assertThat(on.get(path).text()).isEqualTo("{\"result\":false}");
  }

  @Test
  void testsOnlyWhatExists() throws Exception {
    assertFlowError(on.get("/connections/" + UNKNOWN + "/test"), "1439-404");
  }

  @Test
  void forgivesATrailingSlash() throws Exception {
    String id = on.create(Bodies.CASSANDRA);

    assertThat(on.get("/connections/" + id + "/").at("/items/0/id")).isEqualTo(id);
    assertThat(on.get("/connections/").at("/items/0/id")).isEqualTo(id);
  }

  @Test
  void losesNothingWhenManyThreadsCreate() throws Exception {
    Set<String> ids = ConcurrentHashMap.newKeySet();
    List<Thread> threads =
        IntStream.range(0, 8).mapToObj(n -> new Thread(() -> createTwenty(ids))).toList();

    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(ids).hasSize(160);
    assertThat(on.get("/connections?count=true").at("/count")).isEqualTo("160");
  }

  @Test
  void forgetsEverythingOnReset() throws Exception {
    String path = "/connections/" + on.create(Bodies.STREAMING);

    on.platform.reset();

    assertFlowError(on.get(path), "1439-404");
    assertThat(on.platform.received()).isEmpty();
  }

  @Test
  void repeatsItselfWithTheSameSeed() throws Exception {
    LocalPlatformOptions seeded = LocalPlatformOptions.defaults().withSeed(7);
    try (LocalPlatform one = LocalPlatform.start(seeded);
        LocalPlatform two = LocalPlatform.start(seeded)) {

      String[] first = one.issueAccessToken().split("\\.");
      String[] second = two.issueAccessToken().split("\\.");

      assertThat(second[2]).isEqualTo(first[2]);
    }
  }

  private void createTwenty(Set<String> ids) {
    try {
      for (int i = 0; i < 20; i++) {
        ids.add(on.create(Bodies.CASSANDRA));
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
