package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.redact.Redactor;
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
    assertThat(refusal(400, "{\"error\":\"invalid_scope\"}"))
        .hasMessage(
            """
            POST /connections -> 400 refused (invalid_scope)
            It says no more than that
            Try: check the profile's scopes: comma separated, as granted""");
  }

  @Test
  void repeatsAnErrorThatIsASentence() {
    assertThat(refusal(500, "{\"error\":\"Out of order\"}"))
        .hasMessageContaining("\nOut of order\n");
  }

  @Test
  void passesOnTheAdviceOfTheCall() {
    Advice advice = Advice.NONE.whenDenied("ask again").whenMissing("look for it");

    assertThat(refusal(401, "{}", advice)).hasMessageEndingWith("Try: ask again");
    assertThat(refusal(404, "{}", advice)).hasMessageEndingWith("Try: look for it");
    assertThat(refusal(412, "{}", advice)).hasMessageEndingWith("Try: read it again, then repeat");
  }

  @Test
  void hidesSecretsInWhatTheJdkQuotes() {
    Exception quoting =
        new IOException("Invalid status line: hunter2!", new IOException("line: hunter2!"));

    AepException lost = failure(new Reply.NoAnswer(refused(400, "").call(), 1, quoting));

    StringWriter trace = new StringWriter();
    lost.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).contains("Invalid status line: ***").doesNotContain("hunter2!");
  }

  @Test
  void keepsACauseWithoutSecrets() {
    Exception cause = new IOException("closed");

    assertThat(failure(new Reply.NoAnswer(refused(400, "").call(), 1, cause))).hasCause(cause);
  }

  private static AepException refusal(int status, String text) {
    return failure(refused(status, text));
  }

  private static AepException refusal(int status, String text, Advice advice) {
    Reply.Answer answer = refused(status, text);
    return failure(
        new Reply.Answer(answer.call().advising(advice), answer.tries(), answer.response()));
  }

  private static Reply.Answer refused(int status, String text) {
    return CannedAnswer.to(Map.of(), status, text, "r-1");
  }

  private static AepException failure(Reply reply) {
    return Failures.of(reply, new Redactor(List.of(Secret.of("hunter2!"))));
  }
}
