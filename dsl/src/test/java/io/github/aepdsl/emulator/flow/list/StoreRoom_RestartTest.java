package io.github.aepdsl.emulator.flow.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.store.Codec;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shelves whose room has a folder: after a restart, a reset, a rewind. */
class StoreRoom_RestartTest {

  private static final SandboxEntry DEV = new SandboxEntry("dev", "d");

  private static final Codec<Thing> CODEC =
      new Codec<>(
          thing ->
              Trees.object()
                  .put("n", Long.parseLong(thing.id().substring(3)))
                  .put("name", thing.name()),
          json -> Thing.of(json.path("n").asInt(), json.path("name").stringValue()));

  @TempDir Path folder;
  private StateStore store;
  private Shelves<Thing> things;

  @BeforeEach
  void start() {
    store = StateStore.in(folder);
    things = new StoreRoom(store).shelves("things", CODEC);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void haveWhatWasAddedAndChanged() {
    things.add(DEV, Thing.of(2, "b"));
    things.add(DEV, Thing.of(1, "a"));
    things.replace(DEV, Thing.of(1, "a"), Thing.of(1, "z"));

    restart();

    assertThat(things.in(DEV).byAge().values()).containsExactly(Thing.of(1, "z"), Thing.of(2, "b"));
    assertThat(things.in(DEV).size()).isEqualTo(2);
  }

  @Test
  void stayEmptyAfterAReset() {
    things.add(DEV, Thing.of(1, "a"));
    store.clear();

    restart();

    assertThat(things.in(DEV).size()).isZero();
  }

  @Test
  void goBackInTheFolderToo() {
    things.add(DEV, Thing.of(1, "a"));
    things.add(DEV, Thing.of(2, "b"));
    Runnable rewind = store.capture();
    things.in(DEV).remove("id-1");
    things.replace(DEV, Thing.of(2, "b"), Thing.of(2, "z"));
    things.add(DEV, Thing.of(3, "c"));

    rewind.run();
    restart();

    assertThat(things.in(DEV).byName().values())
        .containsExactly(Thing.of(1, "a"), Thing.of(2, "b"));
  }

  private void restart() {
    stop();
    start();
  }
}
