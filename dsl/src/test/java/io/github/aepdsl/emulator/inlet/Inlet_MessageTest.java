package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single messages at the streaming inlet. */
class Inlet_MessageTest {

  private static final String SCHEMA =
      "{\"id\": \"https://ns.adobe.com/t/schemas/1\", \"contentType\": \"application/vnd.adobe.xed\"}";

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  @Test
  void answersWithAReceipt() throws Exception {
    String path = inlet(Bodies.STREAMING);

    Answer answer = send(path, message(on.platform.orgId()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(path).endsWith(answer.at("/inletId"));
    assertThat(answer.at("/xactionId")).matches(clock.millis() + ":\\d{4}:\\d+");
    assertThat(answer.json().path("receivedTimeMs").longValue()).isEqualTo(clock.millis());
  }

  @Test
  void showsWhatItReceivedNewestLast() throws Exception {
    String path = inlet(Bodies.minimalStreaming("web", "raw"));

    send(path, "{\"n\": 1}");
    Answer second = send(path, "{\"n\": 2}");

    assertThat(on.platform.received())
        .extracting("body")
        .containsExactly("{\"n\": 1}", "{\"n\": 2}");
    ReceivedMessage last = on.platform.received().get(1);
    assertThat(last.xactionId()).isEqualTo(second.at("/xactionId"));
    assertThat(last.receivedAt()).isEqualTo(clock.instant());
    assertThat(last.authenticated()).isFalse();
  }

  @Test
  void doesNotShowTheInletInTheCreateAnswerButTakesMessagesAtIt() throws Exception {
    Answer created = on.post("/connections", Bodies.minimalStreaming("web", "raw"));
    assertThat(created.text()).doesNotContain("inlet");

    String path = pathOf(created.at("/id"));
    assertThat(send(path, "{}").status()).isEqualTo(200);
  }

  static Stream<String> notXdm() {
    return Stream.of(
        "not json",
        "[]",
        "{}",
        "{\"header\": {\"schemaRef\": %s, \"imsOrgId\": \"x\"}}".formatted(SCHEMA),
        "{\"header\": {\"imsOrgId\": \"x\"}, \"body\": {}}",
        "{\"header\": {\"schemaRef\": %s}, \"body\": {\"xdmMeta\": {\"schemaRef\": {\"id\": \"2\"}}}}"
            .formatted(SCHEMA));
  }

  @ParameterizedTest
  @MethodSource("notXdm")
  void refusesWhatIsNotAnXdmMessage(String message) throws Exception {
    Answer answer = send(inlet(Bodies.STREAMING), message);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/type"))
        .isEqualTo("http://ns.adobe.com/adobecloud/problem/data-collection-service/inlet");
    assertThat(answer.at("/title")).isEqualTo("Invalid XDM Message Format");
    assertThat(answer.at("/report/message")).endsWith("Message has unknown xdm format");
    assertThat(on.platform.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FFFFFFFFFFFFFFFFFFFFFFFF@AdobeOrg"})
  void refusesAnAbsentOrForeignOrganisation(String org) throws Exception {
    Answer answer = send(inlet(Bodies.STREAMING), message(org));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/report/message"))
        .startsWith("inletId: [")
        .endsWith("Message has an absent or wrong ims org in the header");
  }

  @Test
  void takesUpToOneMegabyte() throws Exception {
    String path = inlet(Bodies.minimalStreaming("web", "raw"));
    String filler = "x".repeat((1 << 20) - 8);

    assertThat(send(path, "{\"a\":\"" + filler + "\"}").status()).isEqualTo(200);
    assertThat(send(path, "{\"a\":\"" + filler + "x\"}").status()).isEqualTo(413);
  }

  @Test
  void survivesAMessageFarTooLarge() throws Exception {
    String path = inlet(Bodies.minimalStreaming("web", "raw"));

    assertThat(send(path, "{\"a\":\"" + "x".repeat(9 << 20) + "\"}").status()).isEqualTo(413);
    assertThat(send(path, "{}").status()).isEqualTo(200);
  }

  @Test
  void doesNotKnowAnInletThatIsNotThere() throws Exception {
    String path = "/collection/" + "0".repeat(64);

    assertThat(send(path, "{}").status()).isEqualTo(404);
  }

  @Test
  void closesWithItsConnection() throws Exception {
    String id = on.create(Bodies.minimalStreaming("web", "raw"));
    String path = "/collection/" + on.get("/connections/" + id).at("/items/0/auth/params/inletId");

    on.delete("/connections/" + id);

    assertThat(send(path, "{}").status()).isEqualTo(404);
  }

  private static String message(String org) {
    return "{\"header\": {\"schemaRef\": %s, \"imsOrgId\": \"%s\"}, \"body\": {\"xdmEntity\": {}}}"
        .formatted(SCHEMA, org);
  }

  private String inlet(String body) throws Exception {
    return pathOf(on.create(body));
  }

  private String pathOf(String id) throws Exception {
    String url = on.get("/connections/" + id).at("/items/0/auth/params/inletUrl");
    return url.substring(on.platform.inletUrl().toString().length());
  }

  private Answer send(String path, String message) throws Exception {
    return on.bare("POST", path, message).with("Content-Type", "application/json").send();
  }
}
