package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotFoundException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Connections_LookupTest {

  @TempDir Path folder;
  private Aep aep;
  private BaseConnection web;

  @BeforeEach
  void open() {
    aep = new Configuration(folder).open();
    web = aep.streaming().name("web").create();
  }

  @AfterEach
  void close() {
    aep.local().close();
  }

  @Test
  void aNameFindsWhatAnIdFinds() {
    assertThat(aep.connection("web").id()).isEqualTo(web.id());
    assertThat(aep.connection(web.id()).name()).isEqualTo("web");
  }

  @Test
  void anUnknownNameSuggestsTheNearest() {
    assertThatThrownBy(() -> aep.connection("wbe"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "there is no connection \"wbe\" in local platform, sandbox dev"
                + " - did you mean 'web'?");
    assertThatThrownBy(() -> aep.connection("carrier pigeon"))
        .hasMessageEndingWith("Try: aep().connections(), which lists them");
  }

  @Test
  void anUnknownIdIsNotFound() {
    assertThatThrownBy(() -> aep.connection("00000000-0000-4000-8000-000000000000"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aNameThatTwoHaveNamesBoth() {
    String second = aep.streaming().name("web").create().id();

    assertThatThrownBy(() -> aep.connection("web"))
        .hasMessageStartingWith("there is more than one: web (")
        .hasMessageContaining(web.id())
        .hasMessageContaining(second);
  }

  @Test
  void firstAndOnlyAreTakenOutOfAList() {
    assertThat(aep.connections().one().id()).isEqualTo(web.id());
    assertThat(aep.connections().first()).map(BaseConnection::id).hasValue(web.id());
    assertThat(aep.connections().named("none").first()).isEmpty();
    assertThatThrownBy(() -> aep.connections().named("none").one())
        .hasMessage("there is no such connection in local platform, sandbox dev");
  }

  @Test
  void deletingSaysThatItIsGone() {
    assertThat(aep.connection("web").delete())
        .hasToString(
            "streaming connection \"web\" deleted from local platform, sandbox dev  id="
                + web.id());
  }

  @Test
  void anyPathCanBeRead() {
    assertThat(aep.get("connections?limit=1").toString()).contains("\"name\": \"web\"");
    assertThat(aep.get("/data/foundation/flowservice/connections?count=true").toString())
        .contains("\"count\": 1");
    assertThatThrownBy(() -> aep.get("/connections/00000000-0000-4000-8000-000000000000"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> aep.get("/flowz"))
        .hasMessageContaining("Try: compare the path with the service's API reference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example.com/x", "//evil.example.com/x", "/a b", "/%zz"})
  void noTokenLeavesForAnotherPlace(String path) {
    assertThatThrownBy(() -> aep.get(path)).isInstanceOf(InvalidValueException.class);
  }
}
