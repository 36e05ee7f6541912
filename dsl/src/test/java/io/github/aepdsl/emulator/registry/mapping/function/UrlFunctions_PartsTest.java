package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of URLs that lack some, and of texts that are no URLs. */
class UrlFunctions_PartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          http://example.com            => "http"   => "example.com" => 80   => ""
          https://example.com/a/b.html  => "https"  => "example.com" => 443  => "/a/b.html"
          HTTPS://Example.com/          => "HTTPS"  => "Example.com" => 443  => "/"
          ws://example.com              => "ws"     => "example.com" => 80   => ""
          wss://example.com             => "wss"    => "example.com" => 443  => ""
          ftp://example.com/f           => "ftp"    => "example.com" => 21   => "/f"
          ssh://git@example.com         => "ssh"    => "example.com" => 22   => ""
          http://example.com:8080       => "http"   => "example.com" => 8080 => ""
          http://u:p@example.com:81/x   => "http"   => "example.com" => 81   => "/x"
          http://127.0.0.1:9/           => "http"   => "127.0.0.1"   => 9    => "/"
          http://[::1]:9/               => "http"   => "[::1]"       => 9    => "/"
          s3://bucket/key               => "s3"     => "bucket"      => null => "/key"
          file:///etc/hosts             => "file"   => null          => null => "/etc/hosts"
          mailto:ada@example.com        => "mailto" => null          => null => null
          http://example.com/a%20b?x=1  => "http"   => "example.com" => 80   => "/a%20b"
          """)
  void aUrlHasTheseParts(String url, String protocol, String host, String port, String path) {
    assertThat(part("get_url_protocol", url)).isEqualTo(protocol);
    assertThat(part("get_url_host", url)).isEqualTo(host);
    assertThat(part("get_url_port", url)).isEqualTo(port);
    assertThat(part("get_url_path", url)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no url", "/home", "example.com", "http://", "http://a b/", "://x"})
  void whatIsNoUrlHasNone(String text) {
    for (String function :
        new String[] {"get_url_protocol", "get_url_host", "get_url_port", "get_url_path"}) {
      assertThat(part(function, text)).as(function).isEqualTo("null");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          get_url_path("http://example.com/a/b.html", false)      => "b.html"
          get_url_path("http://example.com/a/b.html", true)       => "/a/b.html"
          get_url_path("http://example.com/a/b.html", "no")       => "b.html"
          get_url_path("http://example.com/a/", false)            => ""
          get_url_path("http://example.com", false)               => ""
          get_url_path(" http://example.com/a ")                  => "/a"
          get_url_query_str("http://x/?a=1&b=2", "remove")        => {"a":"1","b":"2"}
          get_url_query_str("http://x/?a=1&a=2", "remove")        => {"a":"2"}
          get_url_query_str("http://x/?a=b=c", "remove")          => {"a":"b=c"}
          get_url_query_str("http://x/?a=", "remove")             => {"a":""}
          get_url_query_str("http://x/?a&=1&b=2", "remove")       => {"b":"2"}
          get_url_query_str("http://x/?a=%20", "remove")          => {"a":"%20"}
          get_url_query_str("http://x/", "remove")                => {}
          get_url_query_str("http://x/?a=1", "RETAIN")            => {"a":"1"}
          get_url_query_str("http://x/?a=1", "append")            => {"a":"1","_anchor_":""}
          get_url_query_str("no url", "append")                   => null
          """)
  void pathsAndQueriesAreReadAsAsked(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          ``         => ``
          a-b_c.d    => a-b_c.d
          ä          => %C3%A4
          😀         => %F0%9F%98%80
          a+b        => a%2Bb
          a b        => a%20b
          %          => %25
          /?#[]@!$&  => %2F%3F%23%5B%5D%40%21%24%26
          """)
  void whatIsEncodedDecodesToItself(String plain, String encoded) {
    assertThat(part("get_url_encoded", plain)).isEqualTo("\"" + encoded + "\"");
    assertThat(part("get_url_decoded", encoded)).isEqualTo("\"" + plain + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%2", "%zz", "a%-1"})
  void aBrokenEscapeIsAFault(String broken) {
    assertThatThrownBy(() -> part("get_url_decoded", broken))
        .hasMessage("get_url_decoded: argument 1 holds a broken escape");
  }

  private static String part(String function, String url) {
    return Evaluating.value("%s(\"%s\")".formatted(function, url), "");
  }
}
