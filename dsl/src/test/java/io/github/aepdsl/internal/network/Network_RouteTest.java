package io.github.aepdsl.internal.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Network_RouteTest {

  private static final ProxyServer PROXY =
      new ProxyServer("proxy", 3128, Optional.empty(), "environment HTTPS_PROXY");
  private static final URI PLATFORM = URI.create("https://platform.adobe.io/x");

  @Test
  void leadsThroughTheProxy() {
    assertThat(network(NoProxy.NONE).proxyFor(PLATFORM)).contains(PROXY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8077",
        "https://localhost",
        "https://LOCALHOST:1",
        "http://127.255.0.9",
        "http://[::1]:80",
        "http://[0:0:0:0:0:0:0:1]"
      })
  void neverLeadsToThisMachineThroughAProxy(String address) {
    assertThat(network(NoProxy.NONE).proxyFor(URI.create(address))).isEmpty();
    assertThat(Loopback.is(URI.create(address).getHost())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1.evil.example", "localhost.evil", "128.0.0.1", "127.0.0", "127.0.0.0001", "127",
        "127.a.0.1", "127..0.1", "127.0.0.1.", "1270.0.0.1", "[::2]", ""
      })
  void othersAreNotThisMachine(String host) {
    assertThat(Loopback.is(host)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "adobe.io,true",
    ".adobe.io,true",
    "*.adobe.io,true",
    "platform.adobe.io,true",
    "PLATFORM.adobe.IO.,true",
    "platform.adobe.io:443,true",
    "adobe.io:443,true",
    "*,true",
    "' adobe.io ',true",
    "platform.adobe.io:444,false",
    "dobe.io,false",
    "form.adobe.io,false",
    "io.adobe,false",
    "'',false",
    ".,false",
    "*.,false",
    "*form.adobe.io,false"
  })
  void knowsHostsThatNeedNoProxy(String entry, boolean direct) {
    Network network = network(new NoProxy(List.of("x.example", entry)));

    assertThat(network.proxyFor(PLATFORM).isEmpty()).isEqualTo(direct);
  }

  @ParameterizedTest
  @CsvSource({"fe80::1,true", "[fe80::1],true", "[fe80::1]:8443,true", "fe80::2,false"})
  void knowsAddressesOfVersion6(String entry, boolean direct) {
    Network network = network(new NoProxy(List.of(entry)));

    assertThat(network.proxyFor(URI.create("https://[fe80::1]:8443/")).isEmpty()).isEqualTo(direct);
  }

  @Test
  void asksTheJvmWhereNothingIsConfigured() {
    Network network = jvm(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("jvm-proxy", 80)));

    assertThat(network.proxyFor(PLATFORM)).get().hasToString("jvm-proxy:80");
    assertThat(network.proxyFor(PLATFORM).get().setting()).contains("https.proxyHost");
  }

  @Test
  void takesOfTheJvmWhatOpensTunnelsOnly() {
    assertThat(jvm(new Proxy(Proxy.Type.SOCKS, new InetSocketAddress("s", 1))).proxyFor(PLATFORM))
        .isEmpty();
    assertThat(jvm(Proxy.NO_PROXY).proxyFor(PLATFORM)).isEmpty();
    assertThat(jvm().proxyFor(PLATFORM)).isEmpty();
  }

  private static Network network(NoProxy direct) {
    return new Network(Optional.of(PROXY), direct, Optional.empty(), List.of());
  }

  private static Network jvm(Proxy... proxies) {
    ProxySelector selector =
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI address) {
            return List.of(proxies);
          }

          @Override
          public void connectFailed(URI address, SocketAddress at, IOException failure) {}
        };
    return new Network(Optional.empty(), NoProxy.NONE, Optional.of(selector), List.of());
  }
}
