package io.github.aepdsl.resource;

import static io.github.aepdsl.testing.Adobe.CASSANDRA;
import static io.github.aepdsl.testing.Adobe.CREATE;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.RateLimitedException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a create does when its answer is lost or says nothing about what was stored. */
class Creation_LostAnswerTest {

  private ScriptedServer server;
  private Workspace workspace;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedServer.start().always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(LIST, Adobe.items()).always(CREATE, Adobe.created("second"));
    workspace = Adobe.workspace(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void looksByNameAndSpecBeforeItSendsAgain() {
    server.next(CREATE, Step.json(503, "{}"));

    BaseConnection connection = workspace.create(Adobe.cassandra("a b"));

    assertThat(connection.id()).isEqualTo("second");
    assertThat(server.heard(LIST)).hasSize(1);
    assertThat(server.heard(LIST).get(0).query())
        .isEqualTo("limit=50&property=name==a%20b&property=connectionSpec.id==" + CASSANDRA);
  }

  @Test
  void returnsWhatWasStoredAndDoesNotSendAgain() {
    server.next(CREATE, Step.json(503, "{}")).always(LIST, Adobe.items(made("stored", now())));

    BaseConnection connection = workspace.create(Adobe.cassandra("orders"));

    assertThat(connection.id()).isEqualTo("stored");
    assertThat(connection.wasCreated()).isTrue();
    assertThat(server.heard(CREATE)).hasSize(1);
  }

  @Test
  void ignoresAConnectionThatWasThereBefore() {
    server.next(CREATE, Step.reset());
    server.always(LIST, Adobe.items(made("older", now().minusSeconds(60))));

    assertThat(workspace.create(Adobe.cassandra("orders")).id()).isEqualTo("second");
  }

  @Test
  void ignoresAConnectionThatItCreatedItself() {
    server.next(CREATE, Adobe.created("first"), Step.json(502, "{}"));
    server.always(LIST, Adobe.items(made("first", now().plusSeconds(5))));

    workspace.create(Adobe.cassandra("orders"));

    assertThat(workspace.create(Adobe.cassandra("orders")).id()).isEqualTo("second");
  }

  @Test
  void ignoresAConnectionThatOnlyTheServiceTakesForTheSame() {
    String other = Adobe.item("other", "orders 2", CASSANDRA, now().toEpochMilli());
    server.next(CREATE, Step.json(500, "{}")).always(LIST, Adobe.items(other));

    assertThat(workspace.create(Adobe.cassandra("orders")).id()).isEqualTo("second");
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, 2})
  void goesByTheServicesClock(int hours) {
    Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofHours(hours));
    Workspace misled = Adobe.workspace(Adobe.endpoints(server.uri()), wrong);
    String older = made("older", now().minusSeconds(60));
    server.next(CREATE, Step.json(503, "{}"));
    server.always(LIST, Adobe.items(older, made("stored", now().plusSeconds(1))));

    assertThat(misled.create(Adobe.cassandra("orders")).id()).isEqualTo("stored");
  }

  @Test
  void looksOnLaterPagesToo() {
    server.next(CREATE, Step.json(503, "{}"));
    server.next(LIST, Step.json(200, nextPage("/connections?continuationToken=ab==")));
    server.next(LIST, Adobe.items(made("stored", now())));

    assertThat(workspace.create(Adobe.cassandra("orders")).id()).isEqualTo("stored");
    assertThat(server.heard(LIST)).extracting(Heard::query).endsWith("continuationToken=ab==");
  }

  @Test
  void neverSendsAgainWhileTheServiceMayStillBeAtIt() {
    server.always(CREATE, Adobe.created("late").after(Duration.ofSeconds(3)));

    assertThatThrownBy(() -> Adobe.impatient(server).create(Adobe.cassandra("orders")))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("no answer from")
        .hasMessageContaining("look with aep().connections()");
    assertThat(server.heard(CREATE)).hasSize(1);
  }

  @Test
  void findsWhatAnUnreadableSuccessStored() {
    server.next(CREATE, Step.body(201, "application/json", "{\"id\": \"sto"));
    server.always(LIST, Adobe.items(made("stored", now())));

    assertThat(workspace.create(Adobe.cassandra("orders")).id()).isEqualTo("stored");
  }

  @Test
  void repeatsWithoutALookWhenTheServiceWasTooBusy() {
    server.next(CREATE, Step.json(429, "{}").with("Retry-After", "0"));

    assertThat(workspace.create(Adobe.cassandra("orders")).id()).isEqualTo("second");
    assertThat(server.heard(LIST)).isEmpty();
  }

  @Test
  void givesUpAfterTheAllowedRepeats() {
    server.always(CREATE, Step.json(503, "{}"));

    assertThatThrownBy(() -> workspace.create(Adobe.cassandra("orders")))
        .isExactlyInstanceOf(ApiException.class);
    assertThat(server.heard(CREATE)).hasSize(1 + Adobe.QUICK.maxRetries());
  }

  @Test
  void tellsHowLongATooBusyServiceAskedToWait() {
    server.always(CREATE, Step.json(429, "{}").with("Retry-After", "7"));

    assertThatThrownBy(() -> workspace.create(Adobe.cassandra("orders")))
        .isInstanceOfSatisfying(
            RateLimitedException.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(7)));
  }

  @Test
  void doesNotSendAgainWhenItCannotLook() {
    server.always(CREATE, Step.json(503, "{}")).always(LIST, Step.json(403, "{}"));

    assertThatThrownBy(() -> workspace.create(Adobe.cassandra("orders")))
        .isInstanceOf(ApiException.class)
        .hasMessageStartingWith("POST /connections -> 503");
    assertThat(server.heard(CREATE)).hasSize(1);
  }

  @Test
  void refusalsAreNotRepeated() {
    server.always(CREATE, Step.json(400, "{}"));

    assertThatThrownBy(() -> workspace.create(Adobe.cassandra("orders")))
        .isExactlyInstanceOf(ApiException.class);
    assertThat(server.heard()).extracting(Heard::line).isEqualTo(List.of(Adobe.TOKEN, CREATE));
  }

  private static Instant now() {
    return Instant.now();
  }

  private static String made(String id, Instant at) {
    return Adobe.item(id, "orders", CASSANDRA, at.toEpochMilli());
  }

  private static String nextPage(String href) {
    return "{\"items\":[],\"_links\":{\"next\":{\"href\":\"" + href + "\"}}}";
  }
}
