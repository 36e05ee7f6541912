package io.github.aepdsl.emulator.ims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Ask;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** OAuth server-to-server against IMS. */
class Ims_TokenTest {

  private static final String SCOPE =
      "&scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,session";
  private static final String GRANT = "grant_type=client_credentials";
  private static final String CLIENT = "&client_id=aep-dsl-local";
  private static final String SECRET = "&client_secret=aep-dsl-local-secret";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @ParameterizedTest
  @ValueSource(strings = {"/ims/token/v2", "/ims/token/v3"})
  void givesATokenForParametersInTheBody(String path) throws Exception {
    Answer answer = ask(path, GRANT + CLIENT + SECRET + SCOPE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/token_type")).isEqualTo("bearer");
    assertThat(answer.json().path("expires_in").intValue()).isEqualTo(86399);
    assertThat(answer.at("/access_token")).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ims/token/v2", "/ims/token/v3"})
  void givesATokenForParametersInTheQuery(String path) throws Exception {
    assertThat(ask(path + "?" + GRANT + CLIENT + SECRET + SCOPE, "").status()).isEqualTo(200);
  }

  @Test
  void givesATokenForParametersInBoth() throws Exception {
    Answer answer = ask("/ims/token/v3?client_id=aep-dsl-local", GRANT + SECRET + SCOPE);

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void opensTheFlowServiceWithItsToken() throws Exception {
    String token = ask("/ims/token/v3", GRANT + CLIENT + SECRET + SCOPE).at("/access_token");

    Ask list = on.flow("GET", "/connections", null).with("Authorization", "Bearer " + token);

    assertThat(list.send().status()).isEqualTo(200);
  }

  @Test
  void writesTimesIntoTheTokenAsMillisecondsInStrings() throws Exception {
    String token = ask("/ims/token/v3", GRANT + CLIENT + SECRET + SCOPE).at("/access_token");

    JsonNode claims = Trees.parse(Base64.getUrlDecoder().decode(token.split("\\.")[1])).get();

    assertThat(claims.path("expires_in").stringValue()).isEqualTo("86399000");
    assertThat(claims.path("created_at").stringValue()).matches("\\d{13}");
    assertThat(claims.path("client_id").stringValue()).isEqualTo("aep-dsl-local");
  }

  @ParameterizedTest
  @CsvSource({
    "&client_id=somebody,      &client_secret=aep-dsl-local-secret, client_id",
    "'',                       &client_secret=aep-dsl-local-secret, client_id",
    "&client_id=aep-dsl-local, &client_secret=wrong,                client_secret",
    "&client_id=aep-dsl-local, '',                                  client_secret"
  })
  void saysWhichCredentialIsWrong(String client, String secret, String parameter) throws Exception {
    Answer answer = ask("/ims/token/v3", GRANT + client + secret + SCOPE);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/error")).isEqualTo("invalid_client");
    assertThat(answer.at("/error_description")).isEqualTo("invalid " + parameter + " parameter");
    assertThat(answer.text()).doesNotContain("wrong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&scope=",
        "&scope=openid AdobeID",
        "&scope=openid+AdobeID",
        "&scope=openid,,AdobeID",
        "&scope=openid,",
        "&scope=openid,nonsense"
      })
  void refusesScopesThatAreNoListOfThoseGranted(String scope) throws Exception {
    Answer answer = ask("/ims/token/v3", GRANT + CLIENT + SECRET + scope);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/error")).isEqualTo("invalid_scope");
  }

  @Test
  void takesThousandsOfScopes() throws Exception {
    String scopes = "&scope=openid" + ",AdobeID".repeat(50_000);

    assertThat(ask("/ims/token/v3", GRANT + CLIENT + SECRET + scopes).status()).isEqualTo(200);
  }

  @Test
  void refusesAnotherGrant() throws Exception {
    Answer answer = ask("/ims/token/v3", "grant_type=password" + CLIENT + SECRET + SCOPE);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/error")).isEqualTo("unsupported_grant_type");
  }

  private Answer ask(String path, String form) throws Exception {
    return on.bare("POST", path, form)
        .with("Content-Type", "application/x-www-form-urlencoded")
        .send();
  }
}
