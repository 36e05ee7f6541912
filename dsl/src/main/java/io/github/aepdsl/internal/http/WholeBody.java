package io.github.aepdsl.internal.http;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Reads the whole body. */
final class WholeBody {

  private WholeBody() {}

  static BodyHandler<byte[]> within(Duration timeout) {
    return BodyHandlers.ofByteArray();
  }
}
