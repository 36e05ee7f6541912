package io.github.aepdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Connectors that the catalog does not list, built by name. */
class Connector_CopyTest {

  private static final AuthSpec TOKEN =
      AuthSpec.named("Token")
          .withType(Optional.of("OAuth2.0"))
          .withParams(List.of(Parameter.named("token").withSecret(true)));

  @Test
  void anUnlistedOneHasOnlyWhatEveryConnectionNeeds() {
    Connector acme = Connector.unlisted("acme", "Acme CRM", "1-2");

    assertThat(acme)
        .isEqualTo(
            new Connector(
                new CatalogEntry(
                    "acme", "Acme CRM", "unknown", "1-2", Status.UNKNOWN, Optional.empty()),
                "1.0",
                Optional.empty(),
                "",
                "",
                false,
                List.of()));
  }

  @Test
  void whatIsAddedByNameIsThere() {
    Connector acme =
        Connector.unlisted("acme", "Acme CRM", "1-2")
            .withCategory("crm")
            .withConnectionSpecVersion("2.0")
            .withNotes("A note.")
            .withDocs("https://acme.example")
            .withAuth(List.of(TOKEN));

    assertThat(acme.category()).isEqualTo("crm");
    assertThat(acme.connectionSpecVersion()).isEqualTo("2.0");
    assertThat(acme.notes()).isEqualTo("A note.");
    assertThat(acme.docs()).isEqualTo("https://acme.example");
    assertThat(acme.authSpec("Token")).contains(TOKEN);
    assertThat(acme.key() + acme.name() + acme.connectionSpecId()).isEqualTo("acmeAcme CRM1-2");
  }

  @Test
  void aCopyKeepsEverythingElse() {
    Connector streaming = Catalog.load().byKey("streaming").orElseThrow();

    assertThat(streaming.withCategory("x").withCategory(streaming.category()))
        .isEqualTo(streaming)
        .isNotEqualTo(streaming.withCategory("x"));
    assertThat(streaming.withNotes("x").withNotes(streaming.notes())).isEqualTo(streaming);
    assertThat(streaming.withAuth(List.of()).withAuth(streaming.auth())).isEqualTo(streaming);
  }

  @Test
  void aCopyOfAnAuthSpecKeepsEverythingElse() {
    AuthSpec hive = Catalog.load().byKey("hive").orElseThrow().auth().get(0);

    assertThat(hive.oneOf()).isNotEmpty();
    assertThat(hive.withType(Optional.of("x")).withType(hive.type())).isEqualTo(hive);
    assertThat(hive.withParams(List.of()).withParams(hive.params())).isEqualTo(hive);
  }
}
