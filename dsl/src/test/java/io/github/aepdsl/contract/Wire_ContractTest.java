package io.github.aepdsl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.contract.Wire.Answer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What goes over the wire, on every platform, without a line of the library. */
class Wire_ContractTest {

  @ContractTest
  void issuesATokenForSeconds(Wire wire) {
    Answer answer = wire.askForToken(wire.account().clientSecret());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/access_token")).isNotBlank();
    assertThat(answer.at("/token_type")).isEqualTo("bearer");
    assertThat(answer.json().at("/expires_in").isIntegralNumber()).isTrue();
    assertThat(answer.json().at("/expires_in").asLong()).isBetween(1L, 864_000L);
  }

  @ContractTest
  void refusesAWrongSecret(Wire wire) {
    Answer answer = wire.askForToken("wrong");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/error")).isEqualTo("invalid_client");
  }

  @ContractTest
  void answersACreateWithIdAndEtag(Wire wire) {
    Answer answer = wire.create(wire.name("made"), false);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.names()).containsExactly("etag", "id");
    assertThat(answer.at("/etag")).startsWith("\"").endsWith("\"");
    assertThat(answer.headers().get("location")).hasSize(1);
    assertThat(answer.headers().get("location").get(0)).endsWith(answer.at("/id"));
  }

  @ContractTest
  void wrapsOneInAList(Wire wire) {
    String id = wire.create(wire.name("one"), false).at("/id");

    Answer answer = wire.get("/connections/" + id);

    JsonNode one = answer.json().at("/items/0");
    assertThat(answer.json().path("items").size()).isEqualTo(1);
    assertThat(one.path("id").asString()).isEqualTo(id);
    assertThat(one.path("name").asString()).isEqualTo(wire.name("one"));
    assertThat(one.path("state").asString()).isEqualTo("enabled");
    assertThat(one.path("createdAt").isIntegralNumber()).isTrue();
    assertThat(one.path("version")).isEqualTo(one.path("etag"));
    assertThat(one.at("/connectionSpec/id").asString()).isEqualTo(Wire.STREAMING);
    assertThat(one.at("/auth/params/inletUrl").asString()).contains("/collection/");
  }

  @ContractTest
  void filtersAndCounts(Wire wire) {
    wire.create(wire.name("a"), false);
    wire.create(wire.name("a"), false);
    String filter = "property=name==" + Wire.encoded(wire.name("a"));

    assertThat(wire.get("/connections?" + filter).json().path("items").size()).isEqualTo(2);
    Answer count = wire.get("/connections?count=true&" + filter);
    assertThat(count.names()).containsExactly("count");
    assertThat(count.json().path("count").asInt()).isEqualTo(2);
  }

  @ContractTest
  void linksFromPageToPageBelowTheService(Wire wire) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ids.add(wire.create(wire.name("paged"), false).at("/id"));
    }

    List<String> found = new ArrayList<>();
    String path = "/connections?limit=2&property=name==" + Wire.encoded(wire.name("paged"));
    while (!path.isEmpty()) {
      Answer page = wire.get(path);
      assertThat(page.json().path("items").size()).isBetween(1, 2);
      page.json().path("items").forEach(item -> found.add(item.path("id").asString()));
      path = page.at("/_links/next/href");
      assertThat(path)
          .satisfiesAnyOf(
              next -> assertThat(next).isEmpty(),
              next -> assertThat(next).startsWith("/connections?"));
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(ids);
  }

  @ContractTest
  void refusesWhatItDoesNotKnowInAQuery(Wire wire) {
    assertFlowError(wire.get("/connections?nonsense=1"), 400, "FLOW-1451-400");
    assertFlowError(wire.get("/connections?count=true&limit=5"), 400, "FLOW-1401-400");
    assertFlowError(wire.get("/connections?property=nonsense==1"), 400, "FLOW-14\\d\\d-400");
  }

  @ContractTest
  void refusesABodyWithoutAConnectionSpecThatExists(Wire wire) {
    String body = "{\"name\": \"x\", \"connectionSpec\": {\"id\": \"%s\"}}";

    Answer answer =
        wire.flow("POST", "/connections", body.formatted(UUID.randomUUID()), wire.headers());

    assertFlowError(answer, 400, "FLOW-1413-400");
  }

  @ContractTest
  void changesTheRevisionThatIfMatchNames(Wire wire) {
    Answer made = wire.create(wire.name("before"), false);
    String path = "/connections/" + made.at("/id");

    Answer changed = rename(wire, path, made.at("/etag"));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.at("/id")).isEqualTo(made.at("/id"));
    assertThat(changed.at("/etag")).isNotBlank().isNotEqualTo(made.at("/etag"));
    assertThat(wire.get(path).at("/items/0/name")).isEqualTo(wire.name("after"));
    assertThat(rename(wire, path, made.at("/etag")).status()).isEqualTo(412);
    assertFlowError(rename(wire, path, ""), 400, "FLOW-1403-400");
  }

  @ContractTest
  void deletesForGoodAndWithoutABody(Wire wire) {
    String path = "/connections/" + wire.create(wire.name("gone"), false).at("/id");

    Answer answer = wire.delete(path);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.text()).isEmpty();
    assertFlowError(wire.delete(path), 404, "FLOW-1439-404");
    assertFlowError(wire.get(path), 404, "FLOW-1439-404");
  }

  @ContractTest
  void namesTheHeaderThatIsMissing(Wire wire) {
    assertGatewayError(without(wire, "Authorization"), 403, "403010");
    assertGatewayError(without(wire, "x-api-key"), 403, "403000");
    assertGatewayError(without(wire, "x-gw-ims-org-id"), 400, "400003");
  }

  @ContractTest
  void refusesATokenThatIsNone(Wire wire) {
    Map<String, String> headers = wire.headers();
    headers.put("Authorization", "Bearer nonsense");

    assertGatewayError(wire.flow("GET", "/connections", "", headers), 401, "401013");
  }

  @ContractTest
  void takesAMessageWithNothingButAContentType(Wire wire) {
    URI inlet = inlet(wire, false);

    Answer answer = post(wire, inlet, Messages.sample(wire.account().orgId()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(inlet.getPath()).endsWith(answer.at("/inletId"));
    assertThat(answer.at("/xactionId")).isNotBlank();
    assertThat(answer.json().path("receivedTimeMs").isIntegralNumber()).isTrue();
  }

  @ContractTest
  void wantsATokenWhereTheInletIsAuthenticated(Wire wire) {
    Answer answer = post(wire, inlet(wire, true), Messages.sample(wire.account().orgId()));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.at("/type")).endsWith("/data-collection-service-authorization");
    assertThat(answer.json().path("status").isString()).isTrue();
    assertThat(answer.at("/report/message")).endsWith("Ims service token is empty");
  }

  private static Answer without(Wire wire, String header) {
    Map<String, String> headers = wire.headers();
    headers.remove(header);
    return wire.flow("GET", "/connections", "", headers);
  }

  private static Answer rename(Wire wire, String path, String etag) {
    Map<String, String> headers = wire.headers();
    if (!etag.isEmpty()) {
      headers.put("If-Match", etag);
    }
    String body = "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"%s\"}]";
    return wire.flow("PATCH", path, body.formatted(wire.name("after")), headers);
  }

  private static URI inlet(Wire wire, boolean authenticated) {
    String id = wire.create(wire.name("inlet"), authenticated).at("/id");
    return URI.create(wire.get("/connections/" + id).at("/items/0/auth/params/inletUrl"));
  }

  private static Answer post(Wire wire, URI inlet, String message) {
    return wire.send("POST", inlet, message, Map.of("Content-Type", "application/json"));
  }

  private static void assertFlowError(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.at("/type")).matches("https://ns\\.adobe\\.com/aep/errors/" + code);
    assertThat(answer.at("/errorMessage")).isNotBlank();
    assertThat(answer.at("/report/request-id")).isNotBlank();
  }

  private static void assertGatewayError(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.names()).containsExactly("error_code", "message");
    assertThat(answer.at("/error_code")).isEqualTo(code);
  }
}
