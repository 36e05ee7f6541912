package io.github.aepdsl.internal.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedBytes;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which connection may be the one that was sent, by the clocks of both sides. */
class LostCreate_ClockTest {

  private static final String TOKEN = "{\"access_token\":\"t-1\",\"expires_in\":86399}";

  @RegisterExtension final ScriptedBytes server = ScriptedBytes.start();

  private final SettableClock clock = new SettableClock();
  private final Instant sent = clock.instant();

  /** A service that does not tell the time: its clock may be a minute behind. */
  @ParameterizedTest(name = "made {0} s after it was sent")
  @CsvSource({"-61, false", "-60, true", "-1, true", "0, true", "300, true"})
  void withoutAClockOfTheService(long seconds, boolean mine) {
    clock.advance(Duration.ofMinutes(5));

    assertThat(find(item("a", sent.plusSeconds(seconds)), "")).isEqualTo(mine);
  }

  /** The service's header is the time at which it answered, five minutes after it was sent. */
  @ParameterizedTest(name = "the service''s clock is {0} s ahead, made {1} s after it was sent")
  @CsvSource({
    "0, -1, false",
    "0, 0, true",
    "3600, -1, false",
    "3600, 0, true",
    "-3600, -1, false",
    "-3600, 0, true",
    "-3600, 100, true"
  })
  void byTheClockOfTheService(long ahead, long seconds, boolean mine) {
    clock.advance(Duration.ofMinutes(5));
    Instant made = sent.plusSeconds(ahead + seconds);
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            clock.instant().plusSeconds(ahead).atZone(ZoneOffset.UTC));

    assertThat(find(item("a", made), "Date: " + date + "\r\n")).isEqualTo(mine);
  }

  @Test
  void whatHasNoTimeIsNobodys() {
    assertThat(find("{\"id\":\"a\",\"name\":\"x\"}", "")).isFalse();
  }

  private boolean find(String item, String header) {
    String json = "{\"items\":[" + item + "]}";
    server.next(200, TOKEN);
    server.next(
        "HTTP/1.1 200 OK\r\n%sConnection: close\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(header, json.length(), json));
    Api api = new Services(Adobe.http(Adobe.endpoints(server.uri()), clock)).flow("dev");

    return new LostCreate(api, ListQuery.of("/connections").where("name", "x"), sent)
        .find()
        .isPresent();
  }

  private static String item(String id, Instant createdAt) {
    return "{\"id\":\"%s\",\"name\":\"x\",\"createdAt\":%d}"
        .formatted(id, createdAt.toEpochMilli());
  }
}
