package io.github.aepdsl.emulator.inlet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages that an inlet took of one request, still in its bytes.
 *
 * @param ids what the sender got back for each
 */
record TakenRequest(
    OpenInlet inlet,
    Instant receivedAt,
    boolean authenticated,
    List<SentMessage> messages,
    List<String> ids) {

  static TakenRequest of(ReceivedMessage message) {
    byte[] bytes = message.body().getBytes(StandardCharsets.UTF_8);
    return new TakenRequest(
        new OpenInlet(message.inletId(), "", false),
        message.receivedAt(),
        message.authenticated(),
        List.of(new SentMessage(bytes, 0, bytes.length, new Envelope())),
        List.of(message.xactionId()));
  }

  int size() {
    return messages.size();
  }

  /** How much memory its bytes take. */
  int bytes() {
    return messages.isEmpty() ? 0 : messages.get(0).request().length;
  }

  ReceivedMessage message(int index) {
    return new ReceivedMessage(
        inlet.id(), ids.get(index), receivedAt, messages.get(index).text(), authenticated);
  }

  /** All of them, as they are shown. */
  List<ReceivedMessage> shown() {
    List<ReceivedMessage> shown = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      shown.add(message(i));
    }
    return shown;
  }
}
