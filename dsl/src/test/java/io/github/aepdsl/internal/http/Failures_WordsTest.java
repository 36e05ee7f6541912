package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.secret.Secret;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Failures_WordsTest {

  @Test
  void saysThatAServiceGaveItsCodeOnly() {
    assertThat(refusal(400, "{\"error\":\"invalid_scope\"}", false))
        .hasMessage(
            """
            POST /connections -> 400 refused (invalid_scope)
            It says no more than that
            Try: check the profile's scopes: comma separated, as granted""");
  }

  @Test
  void repeatsAnErrorThatIsASentence() {
    assertThat(refusal(500, "{\"error\":\"Out of order\"}", false))
        .hasMessageContaining("\nOut of order\n");
  }

  @Test
  void tellsToUnsetAnAccessTokenThatIsRefused() {
    assertThat(refusal(401, "{\"error_code\":\"401013\",\"message\":\"no\"}", true))
        .hasMessageEndingWith(
            "Try: set a fresh AEP_ACCESS_TOKEN,"
                + " or unset it to have tokens fetched with AEP_CLIENT_SECRET");
  }

  @Test
  void hidesSecretsInWhatTheJdkQuotes() {
    Exception quoting =
        new IOException("Invalid status line: hunter2!", new IOException("line: hunter2!"));

    AepException lost = failure(new Reply.NoAnswer(refused(400, "").call(), 1, quoting), false);

    StringWriter trace = new StringWriter();
    lost.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).contains("Invalid status line: ***").doesNotContain("hunter2!");
  }

  @Test
  void keepsACauseWithoutSecrets() {
    Exception cause = new IOException("closed");

    assertThat(failure(new Reply.NoAnswer(refused(400, "").call(), 1, cause), false))
        .hasCause(cause);
  }

  private static AepException refusal(int status, String text, boolean tokenIsGiven) {
    return failure(refused(status, text), tokenIsGiven);
  }

  private static Reply.Answer refused(int status, String text) {
    return CannedAnswer.to(Map.of(), status, text, "r-1");
  }

  private static AepException failure(Reply reply, boolean tokenIsGiven) {
    return new Failures(tokenIsGiven).of(reply, new Redactor(List.of(Secret.of("hunter2!"))));
  }
}
