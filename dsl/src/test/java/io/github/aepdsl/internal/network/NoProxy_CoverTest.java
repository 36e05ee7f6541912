package io.github.aepdsl.internal.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts that are reached without a proxy, and those that are this machine. */
class NoProxy_CoverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          adobe.io          | adobe.io          | true
          adobe.io          | platform.adobe.io | true
          adobe.io          | ADOBE.IO          | true
          ADOBE.IO          | adobe.io          | true
          adobe.io          | adobe.io.         | true
          adobe.io          | notadobe.io       | false
          adobe.io          | adobe.io.evil.com | false
          adobe.io          | io                | false
          .adobe.io         | adobe.io          | true
          .adobe.io         | platform.adobe.io | true
          *.adobe.io        | platform.adobe.io | true
          *.adobe.io        | a.b.adobe.io      | true
          ` adobe.io `      | adobe.io          | true
          *                 | anything.at.all   | true
          *:443             | anything.at.all   | true
          *:80              | anything.at.all   | false
          adobe.io:443      | adobe.io          | true
          adobe.io:80       | adobe.io          | false
          .adobe.io:443     | platform.adobe.io | true
          10.0.0.1          | 10.0.0.1          | true
          10.0.0.1          | 110.0.0.1         | false
          ::1               | [::1]             | true
          [::1]             | [::1]             | true
          [::1]:443         | [::1]             | true
          fe80::443         | [fe80::443]       | true
          ``                | adobe.io          | false
          .                 | adobe.io          | false
          """)
  void aNameStandsForItselfAndAllBelow(String entry, String host, boolean covered) {
    assertThat(new NoProxy(List.of(entry)).covers(host, 443)).isEqualTo(covered);
  }

  @Test
  void anyOfThemIsEnough() {
    NoProxy hosts = new NoProxy(List.of("a.com", "b.com"));

    assertThat(hosts.covers("x.b.com", 443)).isTrue();
    assertThat(hosts.covers("c.com", 443)).isFalse();
    assertThat(NoProxy.NONE.covers("a.com", 443)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, true",
    "LOCALHOST, true",
    "127.0.0.1, true",
    "127.255.255.254, true",
    "[::1], true",
    "[0:0:0:0:0:0:0:1], true",
    "127.0.0.1.evil.com, false",
    "127.0.0, false",
    "127.0.0.1., false",
    "127.0.0.0001, false",
    "127..0.0.1, false",
    "127.0.0.x, false",
    "128.0.0.1, false",
    "1127.0.0.1, false",
    "localhost.evil.com, false",
    "[::2], false",
    "'', false",
  })
  void onlyLoopbackIsThisMachine(String host, boolean local) {
    assertThat(Loopback.is(host)).isEqualTo(local);
  }
}
