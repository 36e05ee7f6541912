package io.github.aepdsl.emulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What a fault does to one request. Changed only while it is not yet shared. */
final class Effect {

  Duration delay = Duration.ZERO;
  boolean expiresTokens;
  boolean works;
  boolean cuts;
  boolean cutsBody;
  int status;
  String body;
  String contentType;
  int retryAfter = -1;

  Effect copy() {
    Effect copy = new Effect();
    copy.delay = delay;
    copy.expiresTokens = expiresTokens;
    copy.works = works;
    copy.cuts = cuts;
    copy.cutsBody = cutsBody;
    copy.status = status;
    copy.body = body;
    copy.contentType = contentType;
    copy.retryAfter = retryAfter;
    return copy;
  }

  /** Waits, works where it should, and gives the answer that the fault asks for. */
  Reply play(Runnable expireTokens, Supplier<Reply> work, IntFunction<Reply> failure) {
    if (expiresTokens) {
      expireTokens.run();
    }
    if (!sleep()) {
      return Reply.cut();
    }
    Reply worked = works || !replaces() ? work.get() : null;
    if (cuts) {
      return Reply.cut();
    }
    Reply reply = replaces() ? replacement(failure) : worked;
    return cutsBody ? reply.halved() : reply;
  }

  private boolean replaces() {
    return cuts || status != 0 || body != null || retryAfter >= 0;
  }

  private boolean sleep() {
    try {
      Thread.sleep(delay.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Reply replacement(IntFunction<Reply> failure) {
    int code = code();
    Reply reply =
        body == null
            ? failure.apply(code)
            : new Reply(
                code, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
    return retryAfter < 0 ? reply : reply.with("Retry-After", Integer.toString(retryAfter));
  }

  private int code() {
    if (status != 0) {
      return status;
    }
    return retryAfter >= 0 ? 429 : 200;
  }

  @Override
  public String toString() {
    Map<String, Boolean> parts = new LinkedHashMap<>();
    parts.put("expires all tokens", expiresTokens);
    parts.put("waits " + delay.toMillis() + " ms", !delay.isZero());
    parts.put("does the work", works);
    parts.put("cuts the connection", cuts);
    parts.put("answers " + code(), replaces() && !cuts);
    parts.put("with Retry-After " + retryAfter, retryAfter >= 0 && !cuts);
    parts.put("with a " + contentType + " body", body != null && !cuts);
    parts.put("cuts the body in half", cutsBody && !cuts);
    parts.values().removeIf(said -> !said);
    return parts.isEmpty() ? "does nothing yet" : String.join(", ", parts.keySet());
  }
}
