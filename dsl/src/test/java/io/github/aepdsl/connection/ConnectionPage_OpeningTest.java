package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.resource.AdobePages;
import io.github.aepdsl.resource.Location;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a connection, and who opens it. */
class ConnectionPage_OpeningTest {

  private static final AdobePages PAGES =
      new AdobePages(URI.create("https://experience.adobe.com"), "0A1B@AdobeOrg");

  private static final Location TENANT =
      new Location("platform.adobe.io", "dev", Optional.of(PAGES));

  private static final String ADDRESS =
      "https://experience.adobe.com/#/@0A1B@AdobeOrg/sname:dev/platform/source/accounts/1-2"
          + "/activity";

  private final List<String> started = new ArrayList<>();

  @Test
  void isOpenedWhereThereIsADisplay() {
    ConnectionPage page = page(TENANT, "Linux", Map.of("DISPLAY", ":0"));

    assertThat(started).containsExactly("xdg-open", ADDRESS);
    assertThat(page.opened()).isTrue();
    assertThat(page).hasToString("opened " + ADDRESS);
  }

  @Test
  void isOnlyNamedWhereThereIsNone() {
    ConnectionPage page = page(TENANT, "Linux", Map.of("DISPLAY", " "));

    assertThat(started).isEmpty();
    assertThat(page).hasToString("open " + ADDRESS);
  }

  @ParameterizedTest
  @CsvSource({
    "Linux,      WAYLAND_DISPLAY, xdg-open",
    "Mac OS X,   HOME,            open",
    "Windows 11, HOME,            rundll32",
    "Mac OS X,   SSH_CONNECTION,  ''",
    "Windows 11, SSH_CONNECTION,  ''",
    "FreeBSD,    HOME,            ''"
  })
  void isOpenedInTheWayOfTheSystem(String system, String variable, String command) {
    page(TENANT, system, Map.of(variable, "x"));

    assertThat(String.join(" ", started)).startsWith(command);
    assertThat(started.isEmpty()).isEqualTo(command.isEmpty());
  }

  @Test
  void isNamedWhereNothingOpensPages() {
    Browser bare =
        new Browser(
            Map.of("DISPLAY", ":0"),
            "Linux",
            command -> {
              throw new IOException("no such program");
            });

    assertThat(ConnectionPage.of(TENANT, "1-2", bare)).hasToString("open " + ADDRESS);
  }

  @Test
  void isInTheSandboxOfTheSession() {
    assertThat(page(TENANT.in("stage"), "Linux", Map.of()).url().orElseThrow().getFragment())
        .contains("/sname:stage/");
  }

  @Test
  void holdsWhateverTheServiceCallsAnId() {
    assertThat(ConnectionPage.of(TENANT, "a/b c", browser("Linux", Map.of())).toString())
        .endsWith("/accounts/a%2Fb%20c/activity");
  }

  @Test
  void isNowhereOnTheLocalPlatform() {
    ConnectionPage page =
        page(new Location("local platform", "dev"), "Linux", Map.of("DISPLAY", ":0"));

    assertThat(started).isEmpty();
    assertThat(page)
        .hasToString(
            "local platform has no pages to open; aep().connections() shows what it holds");
  }

  private ConnectionPage page(Location location, String system, Map<String, String> environment) {
    return ConnectionPage.of(location, "1-2", browser(system, environment));
  }

  private Browser browser(String system, Map<String, String> environment) {
    return new Browser(environment, system, started::addAll);
  }
}
