package io.github.aepdsl.internal.http;

import static io.github.aepdsl.testing.Adobe.CREATE;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.network.Network;
import io.github.aepdsl.internal.network.NoProxy;
import io.github.aepdsl.internal.network.ProxyServer;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.CorporateNetwork;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AepHttp_ProxyTest {

  @RegisterExtension final CorporateNetwork office = new CorporateNetwork();

  @BeforeEach
  void platformWorks() {
    office.server.always(Adobe.TOKEN, Adobe.token("t-1"));
    office.server.always(LIST, Adobe.items()).always(CREATE, Adobe.created("id-1"));
  }

  @Test
  void leadsToAHostThatNoNameServerKnows() {
    list(CorporateNetwork.http(office.network()));

    assertThat(office.server.heard(LIST)).hasSize(1);
    assertThat(office.proxy.heard())
        .hasSize(1)
        .allMatch(head -> head.startsWith("CONNECT platform.example:443 HTTP/1.1\r\n"));
  }

  @Test
  void takesOneTunnelForCallsInTurn() {
    AepHttp http = CorporateNetwork.http(office.network());

    Stream.iterate(0, i -> i < 5, i -> i + 1).forEach(call -> list(http));

    assertThat(office.server.heard(LIST)).hasSize(5);
    assertThat(office.proxy.heard()).hasSize(1);
  }

  @Test
  void takesManyCallsAtOnce() {
    AepHttp http = CorporateNetwork.http(office.network());

    List<CompletableFuture<Void>> calls =
        Stream.generate(() -> CompletableFuture.runAsync(() -> list(http))).limit(16).toList();

    assertThat(calls).allSatisfy(call -> assertThat(call.join()).isNull());
  }

  @Test
  void logsInAtTheProxyAndNowhereElse() {
    office.proxy.wanting("svc", CorporateNetwork.PASSWORD);

    list(CorporateNetwork.http(office.networkWithLogin()));

    assertThat(office.proxy.heard()).hasSize(1);
    assertThat(office.server.heard())
        .hasSize(2)
        .allMatch(request -> request.header("Proxy-Authorization").isEmpty());
  }

  @Test
  void saysThatTheProxyWantsALogin() {
    office.proxy.wanting("svc", CorporateNetwork.PASSWORD);

    assertThat(failure(office.network()))
        .isInstanceOf(TransportException.class)
        .hasMessage(
            """
            POST /ims/token/v3 -> the proxy 127.0.0.1:%d wants a user and a password (407)
            Try: set aep.http.proxy { url, user, password }; it is used because of environment \
            HTTPS_PROXY"""
                .formatted(office.proxy.port()));
    assertThat(office.proxy.heard()).hasSize(1);
  }

  @Test
  void saysThatTheProxyTakesNoSuchLoginWithoutShowingIt() {
    office.proxy.wanting("svc", "another");

    AepException failure = failure(office.networkWithLogin());

    assertThat(failure)
        .hasMessageContaining("does not accept the user or the password (407)")
        .hasMessageContaining("Try: check aep.http.proxy { url, user, password }");
    assertThat(trace(failure)).doesNotContain(CorporateNetwork.PASSWORD, "Basic ");
  }

  @Test
  void saysThatItKnowsNoOtherLoginThanABasicOne() {
    office.proxy.refusing(
        RawAnswer.of(
            "HTTP/1.1 407 Who\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n"));

    assertThat(failure(office.networkWithLogin()))
        .hasMessageContaining("wants a login, and not a Basic one (407)")
        .hasMessageContaining("Try: have it take Basic logins");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | does not let anybody through to platform.example:443 (403) | have it allow",
        "502 | cannot reach platform.example:443 (502) | check that address",
        "504 | cannot reach platform.example:443 (504) | check that address",
        "200 | answers with a page instead of a way to platform.example:443 (200) | check that it is a proxy",
        "302 | answers with a page instead of a way to platform.example:443 (302) | check that it is a proxy"
      })
  void tellsWhatTheProxySaid(int status, String what, String next) {
    office.proxy.refusing(page(status));

    assertThat(failure(office.network()))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("the proxy 127.0.0.1:" + office.proxy.port() + " " + what)
        .hasMessageContaining("Try: " + next)
        .hasMessageContaining("because of environment HTTPS_PROXY");
  }

  @ParameterizedTest
  @CsvSource({"407,1", "403,1", "200,1", "502,4", "503,4", "504,4"})
  void asksAgainOnlyWhereThatMayHelp(int status, int times) {
    office.proxy.refusing(page(status));

    failure(office.network());

    assertThat(office.proxy.heard()).hasSize(times);
  }

  @Test
  void repeatsACreateThatNeverWentThrough() {
    office.server.always(Adobe.TOKEN, Adobe.token("t-1").with("Connection", "close"));
    AepHttp http = CorporateNetwork.http(office.network());
    http.authenticate();
    office.proxy.refusingNext(page(502));

    http.answers().success(Adobe.create(http));

    assertThat(office.server.heard(CREATE)).hasSize(1);
    assertThat(office.proxy.heard()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX-A: b"})
  void waitsForNoProxyThatStaysSilent(String before) {
    office.proxy.refusing(RawAnswer.of(before).thenWait(Duration.ofSeconds(30)));

    assertThat(hastyFailure()).hasMessageContaining("does not answer in time");
  }

  @Test
  void waitsForNoProxyThatDrips() {
    office.proxy.refusing(
        RawAnswer.of("HTTP/1.1 200 X\r\n").thenEndlessly("X", Duration.ofMillis(20)));

    assertThat(hastyFailure()).hasMessageContaining("does not answer in time");
  }

  @Test
  void readsNoHeadersForEver() {
    office.proxy.refusing(
        RawAnswer.of("HTTP/1.1 200 X\r\n").thenEndlessly("X-A: b\r\n", Duration.ZERO));

    assertThat(failure(office.network())).hasMessageContaining("does not answer as a proxy");
  }

  @Test
  void tellsAPortWhereNoProxyListens() {
    office.proxy.close();

    assertThat(failure(office.network()))
        .hasMessageContaining("the proxy 127.0.0.1:" + office.proxy.port() + " cannot be reached")
        .hasMessageContaining("aep.http.proxy = off");
  }

  @Test
  void tellsAProxyWhoseNameNobodyKnows() {
    ProxyServer nowhere = new ProxyServer("proxy.invalid", 1, Optional.empty(), "aep.conf: 3");

    assertThat(failure(CorporateNetwork.network(nowhere, List.of())))
        .hasMessageContaining("the proxy proxy.invalid:1 is a host that nobody knows")
        .hasMessageContaining("because of aep.conf: 3");
  }

  @Test
  void tellsWhatAnswersThatIsNoProxy() {
    office.proxy.refusing(RawAnswer.of("SSH-2.0-OpenSSH_9\r\n\r\n"));

    assertThat(failure(office.network())).hasMessageContaining("does not answer as a proxy");
  }

  @ParameterizedTest
  @CsvSource({"403,not allowed", "407,a proxy wants a user and a password", "502,failed"})
  void suspectsTheProxyBehindAPageInsideTheTunnel(int status, String words) {
    office.server.always(LIST, Step.html(status));

    assertThat(failure(office.network()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("-> " + status + " " + words)
        .hasMessageContaining("a web page, not JSON, perhaps of the proxy 127.0.0.1")
        .hasMessageContaining("or name the host in aep.http.no-proxy; it is used because of");
  }

  @Test
  void isNotAskedForThisMachine() {
    AepHttp http =
        CorporateNetwork.http(
            Adobe.endpoints(office.server.uri()),
            CorporateNetwork.PATIENT.withNetwork(office.network()));

    list(http);

    assertThat(office.server.heard(LIST)).hasSize(1);
    assertThat(office.proxy.heard()).isEmpty();
  }

  @Test
  void isNotAskedForAHostThatIsNamed() {
    Network network = office.network();
    Network direct =
        new Network(
            network.proxy(), new NoProxy(List.of(".example")), network.others(), network.trusted());

    assertThat(failure(direct)).hasMessageContaining("nobody knows the host platform.example");
    assertThat(office.proxy.heard()).isEmpty();
  }

  /** Of a client that waits half a second for a tunnel, and once. */
  private AepException hastyFailure() {
    HttpOptions patient = CorporateNetwork.PATIENT.withNetwork(office.network());
    HttpOptions hasty =
        new HttpOptions(
            Duration.ofMillis(500),
            patient.requestTimeout(),
            0,
            patient.backoff(),
            patient.maxBackoff(),
            patient.network());
    return failure(CorporateNetwork.http(Adobe.endpoints(CorporateNetwork.PLATFORM), hasty));
  }

  private static AepException failure(Network network) {
    return failure(CorporateNetwork.http(network));
  }

  private static AepException failure(AepHttp http) {
    return catchThrowableOfType(AepException.class, () -> list(http));
  }

  private static void list(AepHttp http) {
    http.answers().document(Adobe.list(http));
  }

  private static RawAnswer page(int status) {
    return RawAnswer.of(
        "HTTP/1.1 " + status + " X\r\nContent-Type: text/html\r\n\r\n<html>no way</html>");
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
