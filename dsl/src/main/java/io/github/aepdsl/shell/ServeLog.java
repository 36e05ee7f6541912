package io.github.aepdsl.shell;

import io.github.aepdsl.emulator.AnsweredRequest;
import io.github.aepdsl.error.OneLine;
import java.io.PrintStream;
import java.util.Locale;

/** A line for each request, and one for each message that an inlet took; long ones are cut. */
record ServeLog(PrintStream out) {

  void answered(AnsweredRequest request) {
    out.printf(
        Locale.ROOT,
        "%-6s %s %s %.1f ms%n",
        OneLine.of(request.method()),
        OneLine.of(request.path()),
        request.status().isPresent() ? request.status().getAsInt() : "cut",
        request.time().toNanos() / 1e6);
  }

  void received(String xactionId, String body) {
    out.printf("message %s %s%n", xactionId, OneLine.of(body));
  }
}
