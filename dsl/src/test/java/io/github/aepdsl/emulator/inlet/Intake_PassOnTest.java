package io.github.aepdsl.emulator.inlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Messages that were taken go on to where they land, and whoever listens hears of them. */
class Intake_PassOnTest {

  private final OpenInlets inlets = InletsInMemory.none();
  private final OpenInlet inlet = new OpenInlet("abc", "raw", true);
  private final List<TakenMessage> landed = new ArrayList<>();

  @Test
  void inTheirOrderWithTheirIds() {
    inlets.passOn(landed::add);

    take("", "{\"n\": 1}", "{\"n\": 2}");

    assertThat(landed).extracting(TakenMessage::xactionId).containsExactly("x0", "x1");
    assertThat(landed).extracting(one -> one.body().toString()).contains("{\"n\":1}");
    assertThat(landed).extracting(TakenMessage::bytes).containsOnly(8);
    assertThat(landed).extracting(TakenMessage::inletId).containsOnly("abc");
  }

  @Test
  void withTheDataflowThatTheRequestNamesOrTheirEnvelope() {
    inlets.passOn(landed::add);

    take("f1", "{\"header\":{\"flowId\":\"inside\"}}");
    take("", "{\"header\":{\"flowId\":\"inside\"}}", "{}");

    assertThat(landed)
        .extracting(TakenMessage::flowId)
        .containsExactly(Optional.of("f1"), Optional.of("inside"), Optional.empty());
  }

  @Test
  void nowhereWhereNobodyTakesThem() {
    take("", "{}");

    assertThat(inlets.passesOn()).isFalse();
    assertThat(inlets.received()).hasSize(1);
  }

  @Test
  void notWhereThereAreNone() {
    inlets.passOn(landed::add);

    take("");

    assertThat(landed).isEmpty();
    assertThat(inlets.received().count()).isZero();
  }

  @Test
  void pastWhoeverListens() {
    List<ReceivedMessage> heard = new ArrayList<>();
    inlets.listen(heard::add);

    take("", "{\"n\": 1}", "{\"n\": 2}");

    assertThat(heard).extracting(ReceivedMessage::body).containsExactly("{\"n\": 1}", "{\"n\": 2}");
    assertThat(heard).allMatch(ReceivedMessage::authenticated);
  }

  private void take(String flowId, String... messages) {
    List<SentMessage> sent = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (String message : messages) {
      ids.add("x" + sent.size());
      sent.add(MessageScanner.one(message.getBytes(UTF_8)).orElseThrow());
    }
    Request request =
        new Request(
            "id",
            "POST",
            "/collection/abc",
            Query.parse(""),
            HeaderList.of(NamedFlowRules.FLOW_ID, flowId),
            new byte[0],
            false);
    new Intake(
            inlets,
            new InletGate.Entry(inlet, true),
            new NamedFlowRules(request, inlets.options(), inlets.neighbours(), inlets.now()),
            inlets.now())
        .take(sent, ids);
  }
}
