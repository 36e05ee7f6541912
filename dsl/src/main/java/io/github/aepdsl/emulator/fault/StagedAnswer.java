package io.github.aepdsl.emulator.fault;

import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.error.OneLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** What a fault answers in place of the service; nothing set leaves the service's own answer. */
record StagedAnswer(OptionalInt status, OptionalInt retryAfter, Optional<Body> body) {

  /** A body that is no service's. */
  record Body(String text, String contentType) {}

  static final StagedAnswer NONE =
      new StagedAnswer(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  StagedAnswer withStatus(int code) {
    return new StagedAnswer(OptionalInt.of(code), retryAfter, body);
  }

  StagedAnswer withRetryAfter(int seconds) {
    return new StagedAnswer(status, OptionalInt.of(seconds), body);
  }

  StagedAnswer withBody(String text, String contentType) {
    return new StagedAnswer(status, retryAfter, Optional.of(new Body(text, contentType)));
  }

  boolean isSet() {
    return status.isPresent() || retryAfter.isPresent() || body.isPresent();
  }

  /** The answer, in the service's words where it has no body of its own. */
  Response response(IntFunction<Response> words) {
    Response response = body.map(this::foreign).orElseGet(() -> words.apply(code()));
    return retryAfter.isPresent()
        ? response.with("Retry-After", Integer.toString(retryAfter.getAsInt()))
        : response;
  }

  private Response foreign(Body foreign) {
    return new Response(
        code(),
        HeaderList.of(HeaderList.CONTENT_TYPE, foreign.contentType()),
        foreign.text().getBytes(StandardCharsets.UTF_8));
  }

  private int code() {
    return status.orElse(retryAfter.isPresent() ? 429 : 200);
  }

  List<String> words() {
    List<String> words = new ArrayList<>();
    if (isSet()) {
      words.add("answers " + code());
    }
    retryAfter.ifPresent(seconds -> words.add("with Retry-After " + seconds));
    body.ifPresent(foreign -> words.add("with a " + OneLine.of(foreign.contentType()) + " body"));
    return words;
  }
}
