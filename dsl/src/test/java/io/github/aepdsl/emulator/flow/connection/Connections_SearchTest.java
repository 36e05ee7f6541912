package io.github.aepdsl.emulator.flow.connection;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search of base connections by a body, and the action on one. */
class Connections_SearchTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @Test
  void findsWhatAQueryStringNames() throws Exception {
    on.create(Bodies.cassandra("one"));
    String id = on.create(Bodies.cassandra("two"));

    Answer found = search("{\"queryString\":\"name==\\\"two\\\"&state==enabled\"}");

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.json().path("items").size()).isEqualTo(1);
    assertThat(found.at("/items/0/id")).isEqualTo(id);
  }

  @Test
  void goesOnFromPageToPage() throws Exception {
    on.create(Bodies.cassandra("one"));
    on.create(Bodies.cassandra("two"));

    Answer first = search("{\"limit\":1,\"orderby\":\"-name\"}");
    Answer second = on.post(first.at("/_links/next/href"), null);

    assertThat(first.at("/items/0/name")).isEqualTo("two");
    assertThat(second.at("/items/0/name")).isEqualTo("one");
    assertThat(second.at("/_links/next/href")).isEqualTo("(none)");
  }

  @Test
  void showsTheFieldsAskedForOnly() throws Exception {
    on.create(Bodies.cassandra("one"));

    Answer found = search("{\"projectionFields\":\"name,state\"}");

    assertThat(found.json().at("/items/0").propertyNames())
        .containsExactlyInAnyOrder("name", "state");
  }

  @Test
  void countsWhatItFinds() throws Exception {
    on.create(Bodies.cassandra("one"));

    assertThat(search("{\"count\":true}").text()).isEqualTo("{\"count\":1}");
  }

  @Test
  void keepsAnAmpersandInQuotesWithItsValue() throws Exception {
    on.create(Bodies.cassandra("one&two"));

    Answer found = search("{\"queryString\":\"name==\\\"one&two\\\"&state==enabled\"}");

    assertThat(found.at("/items/0/name")).isEqualTo("one&two");
  }

  @Test
  void takesAQueryStringOfAnyLength() throws Exception {
    String quotes = "\\\"&\\\"&".repeat(100_000);

    assertThat(search("{\"queryString\":\"" + quotes + "\"}").status()).isEqualTo(400);
  }

  @Test
  void refusesAnEmptyBody() throws Exception {
    assertFlowError(search("{}"), "1405-400");
  }

  @ParameterizedTest
  @CsvSource({"op=publish", "op=PUBLISH"})
  void publishesWhatIsNoDraftWithoutChangingIt(String op) throws Exception {
    String id = on.create(Bodies.CASSANDRA);
    String etag = on.get("/connections/" + id).at("/items/0/etag");

    Answer answer = on.post("/connections/" + id + "/action?" + op, null);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/id")).isEqualTo(id);
    assertThat(answer.at("/etag")).isEqualTo(etag);
  }

  @ParameterizedTest
  @CsvSource({
    "op=FINALIZE,               1402-400",
    "op=FINALIZE&subOp=APPLY,   1402-400",
    "op=finalize-update,        1402-400",
    "op=PUBLISH&subOp=APPLY,    1436-400",
    "op=PUBLISH&subOp=SIDEWAYS, 1435-400",
    "op=enable,                 1452-400",
    "'',                        1452-400"
  })
  void refusesOtherActions(String query, String code) throws Exception {
    String id = on.create(Bodies.CASSANDRA);

    assertFlowError(on.post("/connections/" + id + "/action?" + query, null), code);
  }

  @Test
  void refusesAStatusThatNobodyKnows() throws Exception {
    String id = on.create(Bodies.CASSANDRA);
    String body = "{\"status\":{\"value\":\"WELL\"}}";

    assertFlowError(on.post("/connections/" + id + "/action?op=FINALIZE", body), "1437-400");
  }

  private Answer search(String body) throws Exception {
    return on.post("/connections/search", body);
  }
}
