package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.network.Loopback;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Hosts_SafetyTest {

  @ParameterizedTest
  @CsvSource({
    "localhost, true",
    "LOCALHOST, true",
    "127.0.0.1, true",
    "127.255.255.254, true",
    "[::1], true",
    "[0:0:0:0:0:0:0:1], true",
    "0.0.0.0, false",
    "128.0.0.1, false",
    "127.0.0.1.evil.example, false",
    "localhost.evil.example, false",
    "1270.0.0.1, false",
    "[::2], false"
  })
  void thisMachineIsLoopbackOnly(String host, boolean loopback) {
    assertThat(Loopback.is(host)).isEqualTo(loopback);
    assertThat(Hosts.isSafe(URI.create("http://" + host + ":80/x"))).isEqualTo(loopback);
  }

  @ParameterizedTest
  @CsvSource({
    "https://platform.adobe.io, ''",
    "HTTPS://platform.adobe.io, ''",
    "http://127.0.0.1:1, ''",
    "http://platform.adobe.io, ims must be https",
    "ftp://platform.adobe.io, ims must be https",
    "platform.adobe.io, ims is no http(s) address: platform.adobe.io",
    "https:///path, ims is no http(s) address: https:///path",
    "https://svc:pw@h, ims is no http(s) address: https://***@h",
    "http://svc:pw@h, ims is no http(s) address: http://***@h"
  })
  void whatIsWrongIsSaidWithoutAPassword(String address, String problem) {
    String said = Hosts.problem("ims", URI.create(address)).map(Object::toString).orElse("");

    assertThat(said).startsWith(problem);
    assertThat(said.isEmpty()).isEqualTo(problem.isEmpty());
    assertThat(said).doesNotContain("pw");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://h", "https://h/", "https://h///"})
  void slashesAtTheEndAreGone(String address) {
    assertThat(Hosts.withoutSlash(URI.create(address))).hasToString("https://h");
  }
}
