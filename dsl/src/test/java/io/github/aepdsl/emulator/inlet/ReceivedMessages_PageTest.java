package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Received messages as a list and as a table that pages. */
class ReceivedMessages_PageTest {

  private static final OpenInlet INLET = new OpenInlet("0123456789abcdef", "raw", false);

  @Test
  void listsMessagesAcrossTheirRequests() {
    ReceivedMessages messages = new ReceivedMessages(List.of(request(0, 2), request(2, 3)), 5, 10);

    assertThat(messages).extracting(ReceivedMessage::xactionId).containsExactly("0", "1", "2");
    assertThat(messages).extracting(ReceivedMessage::body).containsExactly("{0}", "{1}", "{2}");
    assertThat(messages.count()).isEqualTo(5);
  }

  @Test
  void listsNoMoreThanAreKept() {
    ReceivedMessages messages = new ReceivedMessages(List.of(request(0, 3), request(3, 5)), 5, 4);

    assertThat(messages).extracting(ReceivedMessage::xactionId).containsExactly("1", "2", "3", "4");
    assertThatThrownBy(() -> messages.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void printsItsNewestAndPagesTheOthers() {
    ReceivedMessages messages = new ReceivedMessages(List.of(request(0, 45)), 100, 50);

    assertThat(messages.pages()).isEqualTo(3);
    assertThat(messages.toString())
        .endsWith(
            "26 to 45 of 45 listed, 100 received (the oldest 55 are forgotten); .page(0) to .page(2)");
    assertThat(messages.page(0)).contains("{0}", "{19}").doesNotContain("{20}");
    assertThat(messages.page(2).lines()).hasSize(7);
    assertThatThrownBy(() -> messages.page(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isAsWideAsItsRows() {
    String id = "01234567-89ab-cdef-0123-456789abcdef-999";
    SentMessage message = message(1);
    TakenRequest late =
        new TakenRequest(
            INLET,
            Instant.parse("2026-11-26T08:00:00.123456789Z"),
            false,
            List.of(message, message),
            List.of(id, "1"));

    List<String> lines =
        new ReceivedMessages(List.of(late), 2, 10).toString().lines().limit(3).toList();

    assertThat(lines.get(0).indexOf("body")).isEqualTo(lines.get(1).indexOf("{1}"));
    assertThat(lines.get(2).indexOf("{1}")).isEqualTo(lines.get(1).indexOf("{1}"));
  }

  @Test
  void saysThatThereAreNone() {
    assertThat(new ReceivedMessages(List.of(), 0, 10))
        .hasToString("no messages are listed, 0 received");
  }

  @Test
  void forgetsRequestsByTheirBytes() {
    ReceivedMemory memory = new ReceivedMemory(10_000);
    byte[] large = new byte[33 << 20];
    for (int i = 0; i < 3; i++) {
      memory.add(of(List.of(new SentMessage(large, 0, 1, new Envelope())), List.of("" + i)));
    }

    assertThat(memory.all()).hasSize(1);
    assertThat(memory.all().count()).isEqualTo(3);
  }

  private static TakenRequest request(int from, int to) {
    List<SentMessage> messages =
        IntStream.range(from, to).mapToObj(ReceivedMessages_PageTest::message).toList();
    return of(messages, IntStream.range(from, to).mapToObj(Integer::toString).toList());
  }

  private static SentMessage message(int number) {
    byte[] bytes = (" {" + number + "} ").getBytes(StandardCharsets.UTF_8);
    return new SentMessage(bytes, 1, bytes.length - 1, new Envelope());
  }

  private static TakenRequest of(List<SentMessage> messages, List<String> ids) {
    return new TakenRequest(INLET, Instant.EPOCH, false, messages, ids);
  }
}
