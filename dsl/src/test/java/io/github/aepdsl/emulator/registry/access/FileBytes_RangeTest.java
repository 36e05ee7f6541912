package io.github.aepdsl.emulator.registry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.emulator.lake.LakeFile;
import io.github.aepdsl.emulator.lake.LakeFiles;
import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of files, whole and in ranges. */
class FileBytes_RangeTest {

  private static final LakeFile FILE = LakeFiles.of("part.json", "{\"a\":1}", "{\"a\":2}");

  @Test
  void givesTheWholeFileAndSaysThatItHasRanges() {
    Response whole = FileBytes.of(request(HeaderList.EMPTY), FILE);

    assertThat(whole.status()).isEqualTo(200);
    assertThat(text(whole)).isEqualTo("{\"a\":1}\n{\"a\":2}\n");
    assertThat(whole.headers().first("Accept-Ranges")).hasValue("bytes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bytes=0-6   | {\"a\":1} | bytes 0-6/16",
        "bytes=8-14  | {\"a\":2} | bytes 8-14/16",
        "bytes=14-   | }          | bytes 14-15/16",
        "bytes=14-99 | }          | bytes 14-15/16"
      })
  void givesARange(String range, String content, String told) {
    Response part = FileBytes.of(request(HeaderList.of("Range", range)), FILE);

    assertThat(part.status()).isEqualTo(206);
    assertThat(text(part).strip()).isEqualTo(content);
    assertThat(part.headers().first("Content-Range")).hasValue(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=16-", "bytes=5-4", "bytes=-5", "lines=1-2"})
  void refusesARangeThatIsNone(String range) {
    Request request = request(HeaderList.of("Range", range));

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> FileBytes.of(request, FILE));

    assertThat(refusal.response("").status()).isEqualTo(416);
  }

  private static Request request(HeaderList headers) {
    return new Request("id", "GET", "/", Query.parse(""), headers, new byte[0], false);
  }

  private static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
