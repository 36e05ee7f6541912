package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.error.OneLine;

/** Words a part of the received messages: a head, and a line for each. */
final class ReceivedTable {

  private static final int BODY = 60;
  private static final int INLET = 8;
  private static final String ROW = "%-42s  %-8s  %-24s  %s%n";

  private ReceivedTable() {}

  static String of(ReceivedMessages messages, int from, int to) {
    if (messages.isEmpty()) {
      return "no messages are listed, %d received".formatted(messages.count());
    }
    StringBuilder table = new StringBuilder(row("xactionId", "inlet", "received", "body"));
    for (ReceivedMessage message : messages.subList(from, to)) {
      table.append(
          row(
              message.xactionId(),
              message.inletId().substring(0, Math.min(INLET, message.inletId().length())),
              message.receivedAt().toString(),
              shortened(OneLine.of(message.body()))));
    }
    return table
        .append(
            "%d to %d of %d listed, %d received; .page(0) to .page(%d)"
                .formatted(from + 1, to, messages.size(), messages.count(), messages.pages() - 1))
        .toString();
  }

  private static String row(String id, String inlet, String received, String body) {
    return ROW.formatted(OneLine.of(id), inlet, received, body).replace("\r\n", "\n");
  }

  private static String shortened(String body) {
    return body.length() <= BODY ? body : body.substring(0, BODY - 1) + "…";
  }
}
