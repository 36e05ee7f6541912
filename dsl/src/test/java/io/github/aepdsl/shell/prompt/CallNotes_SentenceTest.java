package io.github.aepdsl.shell.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tab says that a call does. */
class CallNotes_SentenceTest {

  private static final int MOST_BYTES = 25 * 1024;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          io.github.aepdsl.connection.BaseConnection Aep.connection(String idOrName) | connection
          io.github.aepdsl.source.CassandraDraft io.github.aepdsl.source.CassandraDraft.host(String host) | Server address
          java.util.Optional<T> io.github.aepdsl.resource.LazyList<T extends io.github.aepdsl.resource.Identified>.first() | first
          io.github.aepdsl.connection.BaseConnection io.github.aepdsl.connection.BaseConnection.delete() | Deletes it for good
          """)
  void isFoundBySignature(String signature, String part) {
    assertThat(CallNotes.all().of(signature).orElseThrow()).contains(part);
  }

  @Test
  void tellsCallsOfOneNameApart() {
    assertThat(CallNotes.all().of("Aep Aep.aep()").orElseThrow())
        .startsWith("Opens the configured");
    assertThat(CallNotes.all().of("Aep Aep.aep(String profile)").orElseThrow())
        .startsWith("Opens a profile");
  }

  @Test
  void isNotThereForCallsOfOthers() {
    assertThat(CallNotes.all().of("java.util.ArrayList<E>(int initialCapacity)")).isEmpty();
    assertThat(CallNotes.all().of("boolean java.util.List<E>.add(E e)")).isEmpty();
  }

  @Test
  void isPlainText() throws IOException {
    assertThat(lines()).noneMatch(line -> line.matches(".*(\\{@|<p>|&\\w+;).*"));
  }

  @Test
  void costsLittle() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(String.join("\n", lines().toList()).getBytes(UTF_8));
    }
    assertThat(packed.size()).isBetween(1, MOST_BYTES);
  }

  private static Stream<String> lines() throws IOException {
    try (InputStream in = CallNotes.class.getResourceAsStream("calls.tsv")) {
      return new String(in.readAllBytes(), UTF_8).lines();
    }
  }
}
