package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRows_FieldsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1,2                | {'a':1,'b':{'c':2}}",
        "true,'2'           | {'a':true,'b':{'c':'2'}}",
        "007,-1.50          | {'a':'007','b':{'c':-1.50}}",
        ",x                 | {'b':{'c':'x'}}",
        "'',                | {'a':''}",
        "'a,b','c''d'       | {'a':'a,b','b':{'c':'c\"d'}}",
        "'x' ,y             | {'a':'x','b':{'c':'y'}}"
      })
  void becomeJsonAsTheyAreWritten(String row, String json) throws IOException {
    String expected = json.replace("c\"d", "c\\'d").replace('\'', '"');

    assertThat(json("a,b.c", row.replace('\'', '"'))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1       | fields: 1, columns: 2",
        "1,2,3   | fields: 3, columns: 2",
        "'x'y,1  | field 1: text after its closing quote",
        "1,'x    | field 2: its quote is not closed",
        "1,'     | field 2: its quote is not closed"
      })
  void areRefusedWithTheirNumber(String row, String why) {
    assertThatThrownBy(() -> json("a,b.c", row.replace('\'', '"'))).hasMessage(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,a        | column 2 \"a\" is there twice",
        "a, a       | column 2 \"a\" is there twice",
        "a.         | column 1 \"a.\" has an empty name",
        "a..b       | column 1 \"a..b\" has an empty name",
        "x,         | column 2 \"\" has an empty name",
        "a,a.b      | column 1 \"a\" is also a group of columns",
        "a.b.c,a.b  | column 2 \"a.b\" is also a group of columns"
      })
  void needTitlesThatAreDifferentPaths(String titles, String why) {
    assertThatThrownBy(() -> json(titles, "1,2"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(why);
  }

  @Test
  void hearOfAllFaultsOfTheTitlesAtOnce() {
    assertThatThrownBy(() -> json("a,a.b,c.,d,d", "1,2,3,4,5"))
        .hasMessageContainingAll("column 1 \"a\"", "column 3 \"c.\"", "column 5 \"d\"");
  }

  @Test
  void needTitles() {
    assertThatThrownBy(() -> CsvRows.header(file(""))).hasMessageContaining("the file is empty");
    assertThatThrownBy(() -> CsvRows.header(file("a,\"b\n")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("field 2: its quote is not closed");
  }

  @Test
  void areNotOfTheMarkBeforeTheFirstTitle() throws IOException {
    assertThat(json("\uFEFFa", "1")).isEqualTo("{\"a\":1}");
    assertThat(json("\uFEFF\"a\"", "1")).isEqualTo("{\"a\":1}");
  }

  private String json(String titles, String row) throws IOException {
    byte[] line = row.getBytes(StandardCharsets.UTF_8);
    try (RecordFile file = file(titles + "\n")) {
      return new String(CsvRows.header(file).json(line, 0, line.length), StandardCharsets.UTF_8);
    }
  }

  private RecordFile file(String text) throws IOException {
    return new RecordFile(Files.writeString(folder.resolve("rows.csv"), text), new CsvSplitter());
  }
}
