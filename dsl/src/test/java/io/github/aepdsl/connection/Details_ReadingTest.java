package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.internal.list.Condition;
import io.github.aepdsl.secret.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of what the service lists, and out of what is sent. */
class Details_ReadingTest {

  /** As the tutorial of 2020 shows it. */
  private static final String OLD =
      """
      {"id":"f6aa6c58-3c3d-4c59-aa6c-583c3d6c599c","createdAt":1583971856947,
       "name":"Test streaming connection",
       "connectionSpec":{"id":"bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb","version":"1.0"},
       "state":"enabled",
       "auth":{"specName":"Streaming Connection",
         "params":{"sourceId":"Sample connection","inletUrl":"https://dcs.example/collection/f6aa",
           "inletId":"f6aa","dataType":"xdm","name":"Sample connection"}},
       "version":"\\"56008aee\\"","etag":"\\"56008aee\\""}""";

  @Test
  void takesAnItemOf2020() {
    Details details = details(OLD);

    assertThat(details.name()).isEqualTo("Test streaming connection");
    assertThat(details.etag()).isEqualTo("\"56008aee\"");
    assertThat(details.authenticated()).isFalse();
    assertThat(details.known().state()).isEqualTo("enabled");
    assertThat(details.known().createdAt()).contains(Instant.ofEpochMilli(1583971856947L));
    assertThat(details.known().inletUrl()).contains("https://dcs.example/collection/f6aa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":null,\"auth\":null}",
        "{\"createdAt\":\"yesterday\",\"state\":{},\"auth\":{\"params\":[]}}",
        "{\"connectionSpec\":\"x\",\"auth\":{\"params\":{\"inletUrl\":\" \"}}}"
      })
  void takesWhatLacksAlmostEverything(String item) {
    Details details = details(item);

    assertThat(details.id() + details.name() + details.specId() + details.etag()).isEmpty();
    assertThat(details.known().createdAt()).isEmpty();
    assertThat(details.known().inletUrl()).isEmpty();
  }

  @Test
  void saysWhatAnAnswerLacksAndWhere() {
    assertThat(details(OLD).lacks("inletUrl"))
        .hasMessage(
            """
            GET /connections/f6aa6c58-3c3d-4c59-aa6c-583c3d6c599c -> 200, but it lacks inletUrl
            Try: refresh() it, then repeat""");
  }

  @Test
  void looksForWhatIsSentByNameAndSource() {
    Wanted wanted =
        Wanted.of(Map.of("name", "web", "connectionSpec", Map.of("id", "s-1", "version", "1.0")));

    assertThat(wanted.name()).isEqualTo("web");
    assertThat(wanted.query().where("x", "y").limit(1).conditions())
        .extracting(Condition::field, Condition::value)
        .containsExactly(tuple("name", "web"), tuple("connectionSpec.id", "s-1"), tuple("x", "y"));
  }

  @Test
  void knowsAnInletThatWantsATokenHoweverItIsSaid() {
    assertThat(wanted(true).authenticated()).isTrue();
    assertThat(wanted("true").authenticated()).isTrue();
    assertThat(wanted(false).authenticated()).isFalse();
    assertThat(wanted(Secret.of("true")).authenticated()).isFalse();
    assertThat(Wanted.of(Map.of("auth", List.of())).authenticated()).isFalse();
  }

  @Test
  void takesABodyThatSaysNothing() {
    assertThat(Wanted.of(Map.of())).isEqualTo(new Wanted("", "", false));
  }

  private static Wanted wanted(Object authenticationRequired) {
    return Wanted.of(
        Map.of("auth", Map.of("params", Map.of("authenticationRequired", authenticationRequired))));
  }

  private static Details details(String json) {
    return Details.of(Json.parse(json));
  }
}
