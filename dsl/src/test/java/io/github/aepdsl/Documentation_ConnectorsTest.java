package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** docs/CONNECTORS.md says what the catalog says; {@code -Ddocs.update=true} writes it anew. */
class Documentation_ConnectorsTest {

  @Test
  void listsWhatTheCatalogHolds() throws IOException {
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(ConnectorsPage.FILE, ConnectorsPage.text());
    }

    assertThat(Files.readString(ConnectorsPage.FILE))
        .as("docs/CONNECTORS.md is stale, -Ddocs.update=true rewrites it")
        .isEqualTo(ConnectorsPage.text());
  }
}
