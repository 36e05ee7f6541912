package io.github.aepdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog in a folder: an index, and a file for each connector that it lists. */
class Catalog_FilesTest {

  private static final String CONNECTOR =
      """
      {"key": "acme", "name": "Acme", "category": "crm", "connectionSpecId": "1-2",
       "connectionSpecVersion": "1.0", "status": "deprecated", "statusSince": "2025-05",
       "docs": "https://acme.example", "auth": [
        {"specName": "Basic Authentication", "step": "basic", "params": [{"name": "host"}]}]}""";

  @TempDir Path folder;

  @BeforeEach
  void aCatalogOfOneConnector() throws IOException {
    write("index.tsv", "2026-06\nacme\tAcme\tcrm\t1-2\tdeprecated\t2025-05\n");
    write("acme.json", CONNECTOR);
  }

  @Test
  void holdsWhatItsFilesSay() {
    Catalog catalog = Catalog.read(folder);

    assertThat(catalog.factsAsOf()).isEqualTo("2026-06");
    assertThat(catalog.entries())
        .containsExactly(
            new CatalogEntry(
                "acme", "Acme", "crm", "1-2", Status.DEPRECATED, Optional.of("2025-05")));
    assertThat(catalog.connectors()).extracting(Connector::name).containsExactly("Acme");
    assertThat(catalog.bySpecId("1-2")).isEqualTo(catalog.byKey("acme")).isPresent();
  }

  @Test
  void whatIsNotSaidIsAsUsual() {
    Connector acme = Catalog.read(folder).byKey("acme").orElseThrow();

    Parameter host = acme.auth().get(0).param("host").orElseThrow();
    assertThat(host.method()).isEqualTo("host");
    assertThat(host.type()).isEqualTo(ParameterType.STRING);
    assertThat(host.required()).isEqualTo(Required.YES);
    assertThat(host.secret()).isFalse();
    assertThat(acme.providerId()).isEmpty();
  }

  @Test
  void anEmptyFolderIsNone() throws IOException {
    Files.delete(folder.resolve("index.tsv"));

    assertThatThrownBy(() -> Catalog.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no index.tsv");
  }

  @Test
  void oneThatListsMoreThanItHoldsIsNone() throws IOException {
    Files.delete(folder.resolve("acme.json"));

    assertThatThrownBy(() -> Catalog.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no acme.json");
  }

  @Test
  void aConnectorInTheFileOfAnotherIsNotFound() throws IOException {
    write("acme.json", CONNECTOR.replace("\"acme\"", "\"other\""));

    assertThatThrownBy(() -> Catalog.read(folder)).hasMessageContaining("no acme.json");
  }

  @Test
  void saysWhichFactIsMissing() throws IOException {
    write("acme.json", CONNECTOR.replace("connectionSpecVersion", "version"));

    assertThatThrownBy(() -> Catalog.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no connectionSpecVersion");
  }

  @Test
  void refusesWhatIsNoJson() throws IOException {
    write("acme.json", "acme: yes");

    assertThatThrownBy(() -> Catalog.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no JSON");
  }

  @Test
  void refusesALineOfTheIndexThatLacksAFact() throws IOException {
    write("index.tsv", "2026-06\nacme\tAcme\n");

    assertThatThrownBy(() -> Catalog.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no entry: acme\tAcme");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
