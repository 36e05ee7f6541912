package io.github.aepdsl.emulator.flow.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Requests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FlowResources of a kind, sandbox by sandbox. */
class Shelves_SandboxTest {

  private static final SandboxEntry DEV = new SandboxEntry("dev", "1");
  private static final SandboxEntry STAGE = new SandboxEntry("stage", "2");
  private static final String ID = "00000000-0000-4000-8000-000000000001";

  private final StateStore store = StateStore.inMemory();
  private final StoreRoom room = new StoreRoom(store);
  private final Shelves<Thing> things = room.shelves("things");
  private final Thing thing = new Thing(ID, "a", "", Position.of(1, 1));

  @Test
  void keepsSandboxesApart() {
    things.add(DEV, thing);

    assertThat(things.get(call(DEV, ID))).isEqualTo(thing);
    assertThat(refusal(call(STAGE, ID))).contains("FLOW-1439-404", "\"type\":\"things\"");
  }

  @Test
  void givesUpWhatItRemoves() {
    things.add(DEV, thing);

    assertThat(things.remove(call(DEV, ID))).isEqualTo(thing);
    assertThat(refusal(call(DEV, ID))).contains("FLOW-1439-404");
  }

  @Test
  void refusesAnIdThatIsNone() {
    assertThat(refusal(call(DEV, "nope"))).contains("FLOW-1411-400");
  }

  @Test
  void isEmptyWhenItsRoomIsCleared() {
    Shelves<Thing> others = room.shelves("others");
    things.add(DEV, thing);
    others.add(STAGE, thing);

    store.clear();

    assertThat(things.in(DEV).size()).isZero();
    assertThat(others.in(STAGE).size()).isZero();
  }

  private String refusal(FlowCall call) {
    Refusal[] refusals = new Refusal[1];
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> things.get(call))
        .satisfies(refusal -> refusals[0] = refusal);
    return new String(refusals[0].response("r").body(), StandardCharsets.UTF_8);
  }

  private static FlowCall call(SandboxEntry sandbox, String id) {
    PathVariables path = new PathVariables(List.of("id"), List.of(id));
    return new FlowCall(Requests.of("GET", "/things/" + id), path, sandbox);
  }
}
