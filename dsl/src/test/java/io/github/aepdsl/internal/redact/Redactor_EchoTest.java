package io.github.aepdsl.internal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.secret.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Redactor_EchoTest {

  @Test
  void masksASecretWhereverItWasInTheBody() {
    Map<String, Object> body = Map.of("auth", Map.of("params", List.of(Secret.of("hunter2!"))));

    assertThat(scrub("login with hunter2! failed", body)).isEqualTo("login with *** failed");
  }

  @Test
  void masksASecretInJsonAndInAddresses() {
    Secret secret = Secret.of("a\"b c/d&");

    assertThat(scrub("{\"said\":\"a\\\"b c/d&\"} ?x=a%22b+c%2Fd%26", secret))
        .isEqualTo("{\"said\":\"***\"} ?x=***");
  }

  @Test
  void masksThePasswordOfAConnectionString() {
    Secret secret = Secret.of("Server=db;Port=3306;UID=svc;PWD=hunter2!");

    assertThat(scrub("db refused svc/hunter2!", secret)).isEqualTo("db refused svc/***");
  }

  @Test
  void masksThePasswordOfAnAddress() {
    assertThat(scrub("no login as hunter2!", Secret.of("mongodb://svc:hunter2!@db:27017/x")))
        .isEqualTo("no login as ***");
  }

  @Test
  void masksAShortSecretOnlyAsAWord() {
    assertThat(scrub("password p is wrong, try pp", Secret.of("p")))
        .isEqualTo("password *** is wrong, try pp");
  }

  @Test
  void leavesTextAloneWhenNothingWasSecret() {
    assertThat(scrub("all of it", Secret.of(""))).isEqualTo("all of it");
    assertThat(scrub("all of it", Map.of("host", "all"))).isEqualTo("all of it");
  }

  private static String scrub(String text, Object... sent) {
    return new Redactor(List.of(sent)).scrub(text);
  }
}
