package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.error.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words a part of the received messages: a head, and a line for each. */
final class ReceivedTable {

  private static final int BODY = 60;
  private static final int INLET = 8;
  private static final List<String> TITLES = List.of("xactionId", "inlet", "received", "body");

  private ReceivedTable() {}

  static String of(ReceivedMessages messages, int from, int to) {
    if (messages.isEmpty()) {
      return "no messages are listed, %d received".formatted(messages.count());
    }
    List<List<String>> rows = new ArrayList<>(List.of(TITLES));
    messages.subList(from, to).forEach(message -> rows.add(row(message)));
    int[] widths = new int[TITLES.size()];
    rows.forEach(row -> widen(widths, row));
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining())
        + "%d to %d of %d listed, %d received%s; .page(0) to .page(%d)"
            .formatted(
                from + 1,
                to,
                messages.size(),
                messages.count(),
                forgotten(messages.count() - messages.size()),
                messages.pages() - 1);
  }

  private static String forgotten(long messages) {
    return messages > 0 ? " (the oldest " + messages + " are forgotten)" : "";
  }

  private static List<String> row(ReceivedMessage message) {
    return List.of(
        OneLine.of(message.xactionId()),
        message.inletId().substring(0, Math.min(INLET, message.inletId().length())),
        message.receivedAt().toString(),
        shortened(OneLine.of(message.body())));
  }

  private static void widen(int[] widths, List<String> row) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], row.get(i).length());
    }
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing() + "\n";
  }

  private static String shortened(String body) {
    return body.length() <= BODY ? body : body.substring(0, BODY - 1) + "…";
  }
}
