package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.ingest.Checkpoint.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointFile_KilledTest {

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void writeTheInput() throws IOException {
    input = Files.writeString(folder.resolve("events.jsonl"), "{}\n".repeat(2_000));
  }

  @Test
  void isReadAsItWasWrittenLast() {
    write(at(30));
    write(at(60));

    assertThat(read()).contains(at(60));
  }

  @Test
  void isNoneWhereNothingWasWritten() throws IOException {
    assertThat(read()).isEmpty();

    Files.createFile(place());

    assertThat(read()).isEmpty();
  }

  @Test
  void countsTheLineBeforeAHalfOne() throws IOException {
    write(at(30));
    append("{\"open\":[");

    assertThat(read()).contains(at(30));
  }

  @Test
  void cutsAHalfLineOffBeforeItWritesOn() throws IOException {
    write(at(30));
    append("{\"open\":[");
    write(at(60));

    assertThat(read()).contains(at(60));
    assertThat(Files.readAllLines(place())).hasSize(2).noneMatch(line -> line.contains("[{"));
  }

  @Test
  void isOneLineAgainWhenItGrewLong() throws IOException {
    write(at(30));
    append("\n".repeat(1 << 20));
    write(at(60));

    assertThat(Files.readAllLines(place())).hasSize(1);
    assertThat(read()).contains(at(60));
  }

  @Test
  void keepsTheOpenPartsAndWhatMayBeThereTwice() {
    Mark to = new Mark(30, 11);
    Checkpoint open = new Checkpoint(List.of(new Part(Mark.START, to)), to, 8_000);
    write(open);

    assertThat(read()).contains(open);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "{}",
        "{\"open\":[],\"next\":{\"position\":0,\"line\":1},\"most\":0}",
        "{\"open\":[],\"next\":{\"position\":0,\"line\":1},"
            + "\"begins\":{\"bytes\":0,\"crc32c\":0}}",
        "{\"open\":[],\"next\":{\"position\":0,\"line\":1},\"most\":0,"
            + "\"begins\":{\"bytes\":-1,\"crc32c\":0}}"
      })
  void saysWhatToDoWithAFileThatIsNone(String line) throws IOException {
    append(line + "\n");

    assertThatThrownBy(() -> read())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("events.jsonl.checkpoint is no checkpoint")
        .hasMessageContaining("delete it");
  }

  @Test
  void saysWhereItCannotBeWritten() throws IOException {
    Files.createDirectory(place());

    assertThatThrownBy(() -> write(at(30)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the checkpoint cannot be written to " + place());
  }

  private void write(Checkpoint checkpoint) {
    try (CheckpointFile file = CheckpointFile.hold(input)) {
      file.write(checkpoint);
    }
  }

  private void append(String text) throws IOException {
    Files.writeString(place(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Optional<Checkpoint> read() {
    try (CheckpointFile file = CheckpointFile.hold(input)) {
      return file.read();
    }
  }

  private Path place() {
    return CheckpointFile.of(input);
  }

  private static Checkpoint at(long position) {
    return new Checkpoint(List.of(), new Mark(position, position / 3 + 1), 0);
  }
}
