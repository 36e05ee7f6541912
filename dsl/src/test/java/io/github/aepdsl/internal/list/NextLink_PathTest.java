package io.github.aepdsl.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextLink_PathTest {

  private static final URI BASE = URI.create("https://aep.example/data/flow");
  private static final String CURRENT = "/connections?limit=50";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      textBlock =
          """
          # the service's link                          ; the path that is asked for
          /connections?token=a=b==                      ; /connections?token=a=b==
          /connections?token=a b                        ; /connections?token=a%20b
          /connections?token=a+b                        ; /connections?token=a+b
          /connections?token=a%20b%3D                   ; /connections?token=a%20b%3D
          /connections?token=100%                       ; /connections?token=100%25
          /connections?token=%zz%4                      ; /connections?token=%25zz%254
          /connections?token=a"b|c                      ; /connections?token=a%22b%7Cc
          /connections?token={d}^`                      ; /connections?token=%7Bd%7D%5E%60
          /connections?token=<\\>                       ; /connections?token=%3C%5C%3E
          /connections?token=Žofie☃                     ; /connections?token=%C5%BDofie%E2%98%83
          /connections?token=a b&name=č d               ; /connections?token=a%20b&name=%C4%8D%20d
          connections?x=1                               ; /connections?x=1
          ?token=x                                      ; /connections?token=x
          /data/flow/connections?x=1                    ; /connections?x=1
          https://aep.example/data/flow/connections?x=1 ; /connections?x=1
          /connections?to=https://e.x/                  ; /connections?to=https://e.x/
          /other//two                                   ; /other//two
          """)
  void isTakenWhateverItHolds(String href, String path) {
    assertThat(new NextLink(href).path(BASE, CURRENT)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/data/flow/connections",
        "http://aep.example/data/flow/connections",
        "https://aep.example.evil.example/data/flow/connections",
        "https://aep.example:444/data/flow/connections",
        "https://aep.example/data/flow2/connections",
        "HTTPS://evil.example/",
        "//evil.example/connections",
        "javascript:alert(1)",
        "mailto:x@evil.example"
      })
  void isNotFollowedToAnotherPlace(String href) {
    assertThat(new NextLink(href).path(BASE, CURRENT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" https://evil.example/", "\\\\evil.example\\x", "@evil.example/x", ":x"})
  void staysOnTheHostHoweverItIsWritten(String href) {
    String path = new NextLink(href).path(BASE, CURRENT).orElseThrow();

    assertThat(URI.create(BASE + path).getHost()).isEqualTo("aep.example");
  }
}
