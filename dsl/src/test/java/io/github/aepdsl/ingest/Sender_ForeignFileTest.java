package io.github.aepdsl.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not lines of UTF-8 between which a comma stands. */
class Sender_ForeignFileTest {

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private InletMessages messages;

  @BeforeEach
  void open() {
    messages = new TestSender(server.url()).inlet().raw();
  }

  @Test
  void keepARowThatIsNotUtf8AsADeadLetter() throws IOException {
    Path file = file("in.csv", "n,name\n1,Zoe\n2,Zoë\n".getBytes(ISO_8859_1));

    SendResult result = messages.send(file);

    assertThat(result.accepted()).isEqualTo(1);
    assertThat(result.failedByReason()).isEqualTo(Map.of(Utf8.PROBLEM, 1L));
    assertThat(Files.readString(result.deadLetters().orElseThrow()))
        .isEqualTo(
            "{\"line\":3,\"reason\":\"%s\",\"message\":\"2,Zoë\"}\n".formatted(Utf8.PROBLEM));
  }

  @Test
  void keepALineOfJsonThatIsNotUtf8AsADeadLetter() throws IOException {
    Path file = file("in.jsonl", "{\"n\":1}\n{\"n\":2,\"name\":\"Zoë\"}\n".getBytes(ISO_8859_1));

    SendResult result = messages.send(file);

    assertThat(server.requests.stream().flatMap(one -> one.stream())).containsExactly(1);
    assertThat(result.failedByReason()).isEqualTo(Map.of(Utf8.PROBLEM, 1L));
  }

  @Test
  void areSentWhenTheyAreUtf8() throws IOException {
    Path file = file("in.csv", "n,größe\n1,Zoë\n".getBytes(UTF_8));

    assertThat(messages.send(file).failed()).isZero();
  }

  @Test
  void areRefusedAtOnceWhenTheirTitlesAreNotUtf8() throws IOException {
    Path file = file("in.csv", "n,größe\n1,2\n".getBytes(ISO_8859_1));

    refuses(file, "has a first line that is not UTF-8", "iconv -f WINDOWS-1252 -t UTF-8 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "n;name              | semicolon",
        "\"n\";\"name, full\"| semicolon",
        "n\tname             | tab"
      })
  void areRefusedAtOnceWhenSomethingElseStandsBetweenTheirTitles(String titles, String separator)
      throws IOException {
    Path file = file("in.csv", (titles + "\n1;2\n").getBytes(UTF_8));

    refuses(
        file,
        "has " + separator + "s between its columns",
        "mlr --icsv --ifs " + separator + " --ocsv cat ",
        " > " + folder.resolve("converted-in.csv"));
  }

  @Test
  void mayHaveOneColumnAndASemicolonInItsQuotes() throws IOException {
    Path file = file("in.csv", "\";.n\"\n1\n".getBytes(UTF_8));

    assertThat(messages.send(file).accepted()).isEqualTo(1);
  }

  @Test
  void areRefusedAtOnceWhenTheyArePacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write("{\"n\":1}\n".getBytes(UTF_8));
    }
    Path file = file("my in.jsonl.gz", packed.toByteArray());

    refuses(
        file,
        "is packed by gzip",
        "gzip -dc '" + file + "' > '" + folder.resolve("my in.jsonl") + "', then go on with ");
  }

  @ParameterizedTest
  @CsvSource({
    "28 B5 2F FD 00, is packed by zstd, zstd -dc",
    "FD 37 7A 58 5A 00, is packed by xz, xz -dc",
    "50 4B 03 04 00, is a zip archive, unzip",
    "FF FE 7B 00, is UTF-16, iconv -f UTF-16",
    "FE FF 00 7B, is UTF-16, iconv -f UTF-16"
  })
  void areToldByTheirFirstBytes(String hex, String what, String command) throws IOException {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

    refuses(file("in.jsonl", bytes), what, command);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"n\":1},{\"n\":2}]    | in.json   | holds a JSON array | jq -c '.[]'",
        "[\\n  {\"n\":1}\\n]\\n    | in.jsonl  | holds a JSON array | jq -c '.[]'",
        "\uFEFF\\n [{\"n\":1}]     | IN.JSONL  | holds a JSON array | jq -c '.[]'",
        "{\\n  \"n\": 1\\n}\\n      | in.json   | holds JSON over several lines | jq -c .",
        "{ \\r\\n  \"n\": 1\\r\\n}  | in.ndjson | holds JSON over several lines | jq -c ."
      })
  void areRefusedAtOnceWhenTheyAreJsonOverSeveralLines(
      String text, String name, String what, String command) throws IOException {
    String written = text.replace("\\n", "\n").replace("\\r", "\r");
    Path file = file(name, written.getBytes(UTF_8));

    refuses(
        file,
        what + ", where one object a line is wanted",
        command + " " + file + " > " + folder.resolve("converted-" + name));
  }

  @Test
  void mayBeginWithABracketWhereTheyAreCsv() throws IOException {
    assertThat(messages.send(file("in.csv", "[n],b\n1,2\n".getBytes(UTF_8))).sent()).isEqualTo(1);
  }

  @Test
  void mayBeginWithAnObjectThatIsLongerThanTheFirstLook() throws IOException {
    String line = "{\"n\":1,\"text\":\"" + "x".repeat(5_000) + "\"}\n";

    assertThat(messages.send(file("in.jsonl", line.getBytes(UTF_8))).accepted()).isEqualTo(1);
    assertThat(messages.send(file("one.jsonl", "{".getBytes(UTF_8))).failed()).isEqualTo(1);
  }

  @Test
  void areNotTakenForOnesWhenTheyAreShort() throws IOException {
    assertThat(messages.send(file("in.jsonl", new byte[] {'\n'})).sent()).isZero();
  }

  private void refuses(Path file, String... words) {
    assertThatThrownBy(() -> messages.send(file))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(file + " ")
        .hasMessageContainingAll(words);
    assertThat(server.requests).isEmpty();
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
