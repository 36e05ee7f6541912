package io.github.aepdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Catalog_LookupTest {

  @TempDir Path folder;

  @Test
  void theFileIsLaidOutSoThatEachConnectorIsFoundInItsText() throws IOException {
    CatalogText text = new CatalogText(json());

    for (Connector connector : Catalog.load().connectors()) {
      assertThat(text.entry("key", connector.key()).map(CatalogReader::connector))
          .contains(connector);
    }
  }

  @Test
  void findsAConnectorByKeyAndById() {
    String id = "b2e08744-4f1a-40ce-af30-7abac3e23cf3";

    assertThat(Catalog.load().byKey("snowflake"))
        .isPresent()
        .isEqualTo(Catalog.load().bySpecId(id));
    assertThat(Catalog.load().byKey(id)).isEmpty();
    assertThat(Catalog.load().bySpecId("snowflake")).isEmpty();
    assertThat(Catalog.load().byKey("snowflak")).isEmpty();
  }

  @Test
  void findsTheFirstOfConnectorsThatShareASpec() {
    assertThat(Catalog.load().bySpecId("59a4b493-a615-40f9-bd38-f823d0909a2b"))
        .map(Connector::key)
        .contains("sugarCrmAccountsContacts");
  }

  @Test
  void findsConnectorsInAFileOfAnotherLayout() throws IOException {
    Path file = Files.writeString(folder.resolve("one-line.json"), json().replace("\n", ""));

    assertThat(Catalog.read(file).byKey("spark")).isEqualTo(Catalog.load().byKey("spark"));
  }

  private static String json() throws IOException {
    try (var json = Catalog.class.getResourceAsStream("connectors.json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
