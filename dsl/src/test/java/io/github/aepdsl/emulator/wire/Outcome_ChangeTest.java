package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Changing an answer, whatever becomes of it. */
class Outcome_ChangeTest {

  private static final Response RESPONSE =
      new Response(200, HeaderList.of("a", "b"), new byte[] {1, 2, 3});

  @Test
  void changesTheAnswerOfAWholeOutcome() {
    Outcome changed = new Outcome.Whole(RESPONSE).map(response -> Response.empty(201));

    assertThat(changed).isInstanceOf(Outcome.Whole.class);
    assertThat(((Outcome.Whole) changed).response().status()).isEqualTo(201);
  }

  @Test
  void keepsTheTimeOfASlowOne() {
    Outcome changed = new Outcome.Trickle(RESPONSE, Duration.ofSeconds(3)).map(Response::halved);

    assertThat(((Outcome.Trickle) changed).time()).isEqualTo(Duration.ofSeconds(3));
    assertThat(((Outcome.Trickle) changed).response().body()).containsExactly(1);
  }

  @Test
  void hasNothingToChangeInACut() {
    assertThat(new Outcome.Cut().map(response -> Response.empty(500))).isEqualTo(new Outcome.Cut());
  }

  @Test
  void halvesOnlyTheBody() {
    Response half = RESPONSE.halved();

    assertThat(half.status()).isEqualTo(200);
    assertThat(half.headers().first("a")).contains("b");
    assertThat(half.body()).containsExactly(1);
  }
}
