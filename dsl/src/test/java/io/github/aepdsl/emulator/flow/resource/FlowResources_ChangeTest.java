package io.github.aepdsl.emulator.flow.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.list.StoreRoom;
import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.gateway.Sandboxes;
import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.testing.SettableClock;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FlowResources that change, and what survives a restart. */
class FlowResources_ChangeTest {

  private static final SandboxEntry DEV = new SandboxEntry("dev", "id");

  private final SettableClock clock = new SettableClock();
  private final Ids ids = new Ids(OptionalLong.of(7));

  @Test
  void aChangeHasANewVersion() {
    FlowResources flows = flows(new StoreRoom());
    StoredResource first = flows.add(DEV, stamp -> Trees.object().put("name", "a"));

    StoredResource second = flows.replace(first, stamp -> Trees.object().put("name", "b"));

    assertThat(flows.find(DEV, first.id())).contains(second);
    assertThat(second.stamp().etag()).isNotEqualTo(first.stamp().etag());
  }

  @Test
  void aChangeOfWhatHasChangedMeanwhileIsRefused() {
    FlowResources flows = flows(new StoreRoom());
    StoredResource first = flows.add(DEV, stamp -> Trees.object().put("name", "a"));
    flows.replace(first, stamp -> Trees.object().put("name", "b"));

    assertThatThrownBy(() -> flows.replace(first, stamp -> Trees.object().put("name", "c")))
        .isInstanceOf(Refusal.class);
    assertThat(flows.find(DEV, first.id()).orElseThrow().name()).isEqualTo("b");
  }

  @Test
  void aNoteStaysInTheVersion() {
    FlowResources flows = flows(new StoreRoom());
    StoredResource first = flows.add(DEV, stamp -> Trees.object().put("name", "a"));

    flows.note(DEV, first.id(), body -> body.put("seen", true));

    StoredResource now = flows.find(DEV, first.id()).orElseThrow();
    assertThat(now.stamp()).isEqualTo(first.stamp());
    assertThat(now.json().path("seen").booleanValue()).isTrue();
  }

  @Test
  void whatIsPrivateIsNotShown() {
    StoredResource one =
        flows(new StoreRoom())
            .add(DEV, stamp -> Trees.object().set(StoredResource.PRIVATE, Trees.object()));

    assertThat(one.json().has(StoredResource.PRIVATE)).isFalse();
  }

  @Test
  void somebodyIsToldOfEachChange() {
    FlowResources flows = flows(new StoreRoom());
    List<String> told = new ArrayList<>();
    flows.onChange(() -> told.add("changed"));

    StoredResource first = flows.add(DEV, stamp -> Trees.object());
    flows.replace(first, stamp -> Trees.object());

    assertThat(told).hasSize(2);
  }

  @Test
  void everythingIsThereAgainAfterARestart(@TempDir Path folder) {
    StoredResource one;
    try (StateStore state = StateStore.in(folder)) {
      one =
          flows(new StoreRoom(state))
              .add(DEV, stamp -> Trees.object().set(StoredResource.PRIVATE, Trees.object()));
    }

    try (StateStore state = StateStore.in(folder)) {
      assertThat(flows(new StoreRoom(state)).find(DEV, one.id())).contains(one);
    }
  }

  private FlowResources flows(StoreRoom room) {
    Sandboxes sandboxes = new Sandboxes(List.of("dev"), false, name -> ids.uuid());
    Gateway gateway = new Gateway(new IssuedTokens(clock, ids), sandboxes);
    FlowService service = new FlowService(gateway, URI.create("http://127.0.0.1"));
    return new FlowResources(service, room, "flows", new Stamps(clock, ids));
  }
}
