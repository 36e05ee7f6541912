package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFile_EndsTest {

  @TempDir Path folder;

  @Test
  void takesLinesOfBothKinds() throws IOException {
    assertThat(records("a\r\nb\nc\r\n")).containsExactly("1:a", "2:b", "3:c");
  }

  @Test
  void takesALastLineWithoutAnEnd() throws IOException {
    assertThat(records("a\nb")).containsExactly("1:a", "2:b");
    assertThat(records("a\nb\r")).containsExactly("1:a", "2:b");
  }

  @Test
  void findsNothingInAnEmptyFile() throws IOException {
    assertThat(records("")).isEmpty();
  }

  @Test
  void keepsALineEndInsideOfQuotes() throws IOException {
    assertThat(records("\"a\nb\",c\nd\n")).containsExactly("1:\"a\nb\",c", "2:d");
  }

  @Test
  void doesNotLoseWhatIsBehindAQuoteThatNothingCloses() throws IOException {
    assertThat(records("a\n\"b\nc\n")).containsExactly("1:a", "2:\"b\nc\n");
  }

  @Test
  void takesALineThatIsLongerThanItsBuffer() throws IOException {
    String longer = "x".repeat(600_000);

    assertThat(records("a\n" + longer + "\nb")).containsExactly("1:a", "2:" + longer, "3:b");
  }

  @Test
  void skipsTheMarkAtTheBeginOfJson() throws IOException {
    try (RecordFile file = new RecordFile(file("\uFEFF{}\n{}\n"), new JsonSplitter())) {
      assertThat(file.next(Long.MAX_VALUE)).isTrue();
      assertThat(file.problem()).isEmpty();
      assertThat(file.position()).isEqualTo(6);
    }
  }

  @Test
  void goesOnWhereItIsToldAndStopsAtTheLimit() throws IOException {
    try (RecordFile file = new RecordFile(file("aa\nbb\ncc\n"), new CsvSplitter())) {
      file.seek(new Mark(3, 2));

      assertThat(rest(file, 6)).containsExactly("2:bb");
      assertThat(rest(file, 7)).containsExactly("3:cc");
    }
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> new RecordFile(folder.resolve("none.csv"), new CsvSplitter()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("the file cannot be read: ");
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> new RecordFile(folder, new CsvSplitter()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(folder + " is a folder");
  }

  private List<String> records(String text) throws IOException {
    try (RecordFile file = new RecordFile(file(text), new CsvSplitter())) {
      return rest(file, Long.MAX_VALUE);
    }
  }

  private static List<String> rest(RecordFile file, long limit) {
    List<String> records = new ArrayList<>();
    while (file.next(limit)) {
      int length = file.to() - file.from();
      String text = new String(file.bytes(), file.from(), length, StandardCharsets.UTF_8);
      records.add(file.number() + ":" + text);
    }
    return records;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("lines"), text);
  }
}
