package io.github.aepdsl.emulator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Ask;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.wire.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Adobe's gateway says before a service sees a call. */
class Gateway_ErrorsTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @ParameterizedTest
  @CsvSource({
    "Authorization,   403, 403010, Oauth token is missing.",
    "x-api-key,       403, 403000, Api Key is required",
    "x-gw-ims-org-id, 400, 400003, Missing header"
  })
  void namesTheHeaderThatIsMissing(String header, int status, String code, String message)
      throws Exception {
    Answer answer = on.flow("GET", "/connections", null).without(header).send();

    assertGatewayError(answer, status, code, message);
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization,   Bearer nonsense,                   401, 401013, Oauth token is not valid",
    "Authorization,   Basic abc,                         401, 401013, Oauth token is not valid",
    "x-api-key,       somebody-else,                     403, 403003, Api Key is invalid",
    "x-gw-ims-org-id, FFFFFFFFFFFFFFFFFFFFFFFF@AdobeOrg, 403, 403025, Profile is not valid",
    "x-gw-ims-org-id, not-an-org,                        403, 403027, User region is missing"
  })
  void refusesAHeaderThatIsWrong(
      String header, String value, int status, String code, String message) throws Exception {
    Answer answer = on.flow("GET", "/connections", null).with(header, value).send();

    assertGatewayError(answer, status, code, message);
  }

  @Test
  void looksAtTheApiKeyFirstThenTheTokenThenTheOrganisation() throws Exception {
    Ask ask = on.bare("GET", OnPlatform.FLOW + "/connections", null);

    assertThat(ask.send().at("/error_code")).isEqualTo("403000");
    ask.with("x-api-key", on.platform.clientId());
    assertThat(ask.send().at("/error_code")).isEqualTo("403010");
    ask.with("Authorization", "Bearer " + on.token());
    assertThat(ask.send().at("/error_code")).isEqualTo("400003");
  }

  @Test
  void guardsPathsThatDoNotExistToo() throws Exception {
    assertThat(on.bare("GET", OnPlatform.FLOW + "/nowhere", null).send().status()).isEqualTo(403);
  }

  @Test
  void wantsJsonDeclaredAsSuch() throws Exception {
    Answer answer =
        on.flow("POST", "/connections", Bodies.CASSANDRA).with("Content-Type", "text/plain").send();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json())
        .isEqualTo(
            Trees.parse(
                    """
                    {
                      "type": "/placeholder/type/uri",
                      "status": 400,
                      "title": "BadRequestError",
                      "detail": "A valid content-type must be specified"
                    }
                    """
                        .getBytes())
                .orElseThrow());
  }

  @Test
  void takesAContentTypeWithACharset() throws Exception {
    Ask ask = on.flow("POST", "/connections", Bodies.CASSANDRA);

    Answer answer = ask.with("Content-Type", "Application/JSON; charset=utf-8").send();

    assertThat(answer.status()).isEqualTo(201);
  }

  @Test
  void marksEveryAnswerWithARequestId() throws Exception {
    Answer missing = on.get("/connections/00000000-0000-4000-8000-000000000000");

    assertThat(missing.header("x-request-id")).isEqualTo(missing.at("/report/request-id"));
    assertThat(on.get("/connections").header("x-request-id")).isNotEmpty();
  }

  private static void assertGatewayError(Answer answer, int status, String code, String message) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().propertyNames()).containsExactly("error_code", "message");
    assertThat(answer.json().path("error_code").stringValue()).isEqualTo(code);
    assertThat(answer.at("/message")).isEqualTo(message);
  }
}
