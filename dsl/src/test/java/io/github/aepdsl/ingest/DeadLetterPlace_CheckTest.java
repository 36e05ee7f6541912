package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.aepdsl.error.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where dead letters cannot go is said before anything is sent. */
class DeadLetterPlace_CheckTest {

  private static final String LETTER = "{\"line\":1,\"reason\":\"400 no\",\"message\":{\"n\":1}}";

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    input = Files.writeString(folder.resolve("in.jsonl"), "{\"n\":1}\noops\n");
  }

  @Test
  void isNotTheFileThatIsSent() {
    refused(folder.resolve(".").resolve("in.jsonl"), "it is the file that is sent");
  }

  @Test
  void isNotTheFileThatIsSentEvenIfThatHoldsLetters() throws IOException {
    Files.writeString(input, LETTER);

    refused(input, "it is the file that is sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2\n", "{\"n\":7}", "\n\nnotes", "[1]", "\u001f\u008b"})
  void isNoFileOfSomethingElse(String data) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), data);

    refused(file, "it holds something else");
    assertThat(file).hasContent(data);
  }

  @Test
  void isNoFolderAndInNoneThatIsNotThere() {
    refused(folder, "it is a folder");
    refused(folder.resolve("none").resolve("dead.jsonl"), "there is no folder " + folder);
  }

  @Test
  void isNotWhereThisUserMayNotWrite() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    closed.toFile().setWritable(false);
    assumeFalse(Files.isWritable(closed), "an administrator may write anywhere");

    refused(closed.resolve("dead.jsonl"), "this user may not write there");
  }

  @Test
  void isRefusedForAStreamToo() {
    Path nowhere = folder.resolve("none").resolve("dead.jsonl");

    assertThatThrownBy(() -> messages(nowhere).send(List.of("{\"n\":1}")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> messages(nowhere).writer()).isInstanceOf(InvalidValueException.class);
    assertThat(server.requests).isEmpty();
  }

  @Test
  void mayHoldLettersOrNothingOrBeNew() throws IOException {
    Path letters = Files.writeString(folder.resolve("letters"), "\n" + LETTER);
    Path empty = Files.createFile(folder.resolve("empty"));

    assertThatCode(() -> messages(letters).send(input)).doesNotThrowAnyException();
    assertThatCode(() -> messages(empty).send(input)).doesNotThrowAnyException();
    assertThatCode(() -> messages(folder.resolve("new")).send(input)).doesNotThrowAnyException();
    assertThat(Files.readAllLines(letters)).hasSize(3);
  }

  private void refused(Path letters, String why) {
    assertThatThrownBy(() -> messages(letters).send(input))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("dead letters cannot go to " + letters + ": " + why);
    assertThat(server.requests).isEmpty();
    assertThat(folder.resolve("in.jsonl.checkpoint")).doesNotExist();
  }

  private InletMessages messages(Path letters) {
    return new TestSender(server.url()).inlet().raw().deadLetters(letters);
  }
}
