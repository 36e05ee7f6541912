package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyAddress_ReadingTest {

  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128, proxy.example, 3128, '', ''",
    "HTTP://proxy.example:3128/, proxy.example, 3128, '', ''",
    "proxy:1, proxy, 1, '', ''",
    "' proxy:65535 ', proxy, 65535, '', ''",
    "10.0.0.5:80/x?y, 10.0.0.5, 80, '', ''",
    "http://[fe80::1]:3128, [fe80::1], 3128, '', ''",
    "svc@proxy:1, proxy, 1, svc, ''",
    "http://svc:pass@proxy:1, proxy, 1, svc, pass",
    "http://svc:p%40s%3as+%25@proxy:1, proxy, 1, svc, p@s:s+%",
    "http://svc:p@s:s/#?@proxy:1, proxy, 1, svc, p@s:s/#?",
    "http://dom%5Csvc:@proxy:1, proxy, 1, dom\\svc, ''"
  })
  void takesWhatCurlTakes(String text, String host, int port, String user, String password) {
    assertThat(ProxyAddress.parse(text)).isEqualTo(new ProxyAddress(host, port, user, password));
  }

  @ParameterizedTest
  @CsvSource({
    "http://proxy, it names no port",
    "proxy:, it names no port from 1 to 65535",
    "proxy:0, it names no port from 1 to 65535",
    "proxy:65536, it names no port from 1 to 65535",
    "proxy:-1, it names no port from 1 to 65535",
    "proxy:http, it names no port from 1 to 65535",
    "':3128', it names no host",
    "'pro xy:3128', it names no host",
    "http://a:b:3128, it names no port from 1 to 65535",
    "https://proxy:443, only proxies that are spoken to by http",
    "socks5://canary:canary@proxy:1080, only proxies that are spoken to by http",
    "http://canary%:canary@proxy:1, holds a % that is no %25",
    "http://can%3aary:x@proxy:1, its user holds a colon"
  })
  void saysWhyItTakesNothingElse(String text, String reason) {
    assertThatThrownBy(() -> ProxyAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("canary");
  }

  @Test
  void takesALoginFromElsewhere() {
    ProxyAddress address = ProxyAddress.parse("http://a:b@proxy:1");

    assertThat(address.as(Optional.of("c"), Optional.empty()))
        .isEqualTo(new ProxyAddress("proxy", 1, "c", "b"));
  }
}
