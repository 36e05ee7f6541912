package io.github.aepdsl.emulator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder brings back, and what it looks like. */
class StateStore_RestartTest {

  private record Note(String id, String text) {}

  private static final Codec<Note> CODEC =
      new Codec<>(
          note -> Trees.object().put("text", note.text()).put("id", note.id()),
          json -> new Note(json.path("id").stringValue(), json.path("text").stringValue()));

  @TempDir Path folder;

  @Test
  void bringsBackWhatWasPutChangedAndRemoved() {
    try (StateStore store = StateStore.in(folder)) {
      Drawer<Note> notes = notes(store);
      notes.put("dev", new Note("a", "one"));
      notes.put("dev", new Note("b", "two"));
      notes.put("prod", new Note("a", "elsewhere"));
      notes.change("dev", "a", note -> new Note("a", "other"));
      notes.remove("dev", "b");
    }

    try (StateStore store = StateStore.in(folder)) {
      assertThat(notes(store).all("dev")).containsExactly(new Note("a", "other"));
      assertThat(notes(store).all("prod")).containsExactly(new Note("a", "elsewhere"));
    }
  }

  @Test
  void writesAFileForEachThingThatPeopleCanRead() throws IOException {
    try (StateStore store = StateStore.in(folder)) {
      notes(store).put("dev", new Note("a", "one"));
    }

    assertThat(folder.resolve("notes/dev/a.json"))
        .content()
        .isEqualToNormalizingNewlines("{\n  \"id\" : \"a\",\n  \"text\" : \"one\"\n}\n");
  }

  @Test
  void keepsIdsThatNoFileSystemWouldTake() {
    String id = "https://ns.adobe.com/x/../ü *?\u0000";
    try (StateStore store = StateStore.in(folder)) {
      notes(store).put("..", new Note(id, "one"));
    }

    try (StateStore store = StateStore.in(folder)) {
      assertThat(notes(store).find("..", id)).contains(new Note(id, "one"));
    }
  }

  @Test
  void readsNothingOfAFileThatAKilledProcessDidNotFinish() throws IOException {
    try (StateStore store = StateStore.in(folder)) {
      notes(store).put("dev", new Note("a", "one"));
    }
    Files.writeString(folder.resolve("notes/dev/a.json.tmp"), "{\"id\": \"a");

    try (StateStore store = StateStore.in(folder)) {
      assertThat(notes(store).all("dev")).containsExactly(new Note("a", "one"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\": ", "[]", "{\"id\": \"a\"}", "{\"id\": \"a\", \"text\": {}}"})
  void namesTheFileThatSomebodyBroke(String content) throws IOException {
    StateStore.in(folder).close();
    Path broken = Files.createDirectories(folder.resolve("notes/dev")).resolve("a.json");
    Files.writeString(broken, content);

    try (StateStore store = StateStore.in(folder)) {
      assertThatThrownBy(() -> notes(store))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining(broken.toString());
    }
  }

  @Test
  void isOnePlatformsAlone() {
    StateStore store = StateStore.in(folder);

    assertThatThrownBy(() -> StateStore.in(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("another platform");

    store.close();
    StateStore.in(folder).close();
  }

  @Test
  void refusesAFileInThePlaceOfTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> StateStore.in(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void refusesTheFormatOfAnotherVersion() throws IOException {
    Files.writeString(folder.resolve("platform.json"), "{\"format\": 99}");

    assertThatThrownBy(() -> StateStore.in(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("format 99");

    Files.writeString(folder.resolve("platform.json"), "{\"format\": 1}");
    StateStore.in(folder).close(); // the folder was let go
  }

  @Test
  void remembersTextsAndCountsStarts() {
    try (StateStore store = StateStore.in(folder)) {
      assertThat(store.startsBefore()).isZero();
      assertThat(store.remembered("sandbox dev", () -> "first")).isEqualTo("first");
    }

    try (StateStore store = StateStore.in(folder)) {
      assertThat(store.startsBefore()).isEqualTo(1);
      assertThat(store.remembered("sandbox dev", () -> "second")).isEqualTo("first");
    }
  }

  @Test
  void writesNothingWithoutAFolder() throws IOException {
    try (StateStore store = StateStore.inMemory()) {
      Drawer<Note> notes = notes(store);
      notes.put("dev", new Note("a", "one"));

      assertThat(notes.all("dev")).hasSize(1);
      assertThat(store.folder("lake")).isEmpty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static Drawer<Note> notes(StateStore store) {
    return store.drawer("notes", CODEC, Note::id, Comparator.comparing(Note::id));
  }
}
