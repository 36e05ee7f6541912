package io.github.aepdsl.emulator.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forgetting everything, and going back; the folder goes along. */
class StateStore_RewindTest {

  private static final Codec<String> CODEC =
      new Codec<>(
          text -> Trees.object().put("text", text), json -> json.path("text").stringValue());

  @TempDir Path folder;
  private StateStore store;
  private Drawer<String> texts;

  @BeforeEach
  void fill() {
    store = StateStore.in(folder);
    texts = texts(store);
    texts.put("dev", "a");
    texts.put("dev", "b");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void goesBackToWhatWasThere() {
    Runnable rewind = store.capture();
    texts.remove("dev", "a");
    texts.put("dev", "c");
    texts.put("prod", "d");

    rewind.run();

    assertThat(texts.all("dev")).containsExactly("a", "b");
    assertThat(texts.all("prod")).isEmpty();
  }

  @Test
  void goesBackAnyNumberOfTimes() {
    Runnable rewind = store.capture();
    store.clear();
    rewind.run();
    store.clear();

    rewind.run();

    assertThat(texts.all("dev")).containsExactly("a", "b");
  }

  @Test
  void takesTheFolderAlong() {
    Runnable rewind = store.capture();
    store.clear();
    assertThat(texts(store).all("dev")).isEmpty(); // as the folder has it

    rewind.run();
    store.close();
    store = StateStore.in(folder);
    assertThat(texts(store).all("dev")).containsExactly("a", "b");
  }

  private static Drawer<String> texts(StateStore store) {
    return store.drawer("texts", CODEC, text -> text, Comparator.naturalOrder());
  }
}
