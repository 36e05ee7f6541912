package io.github.aepdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by key and by spec id, and how little is read for it. */
class Catalog_LookupTest {

  private static final String SNOWFLAKE = "b2e08744-4f1a-40ce-af30-7abac3e23cf3";

  private final List<String> opened = new ArrayList<>();
  private final Catalog catalog = new Catalog(this::open);

  @Test
  void findsAConnectorByKeyAndById() {
    Connector snowflake = catalog.byKey("snowflake").orElseThrow();

    assertThat(snowflake.name()).isEqualTo("Snowflake");
    assertThat(snowflake.authSpec("KeyPair Authentication")).isPresent();
    assertThat(catalog.bySpecId(SNOWFLAKE)).containsSame(snowflake);
  }

  @ParameterizedTest
  @ValueSource(strings = {"snowflak", "Snowflake", SNOWFLAKE, "index", "../catalog/spark", ""})
  void findsNothingUnderAnyOtherKey(String key) {
    assertThat(catalog.byKey(key)).isEmpty();
  }

  @Test
  void findsNothingUnderAnyOtherId() {
    assertThat(catalog.bySpecId("snowflake")).isEmpty();
    assertThat(catalog.bySpecId(SNOWFLAKE.toUpperCase())).isEmpty();
  }

  @Test
  void findsTheFirstOfConnectorsThatShareASpec() {
    assertThat(catalog.bySpecId("59a4b493-a615-40f9-bd38-f823d0909a2b"))
        .map(Connector::key)
        .contains("sugarCrmAccountsContacts");
  }

  @Test
  void readsOneConnectorWithoutTheOthersAndOnlyOnce() {
    catalog.byKey("spark");
    catalog.byKey("spark");

    assertThat(opened).containsExactly("spark.json");
  }

  @Test
  void readsTheIndexAndOneConnectorForASpecId() {
    catalog.bySpecId(SNOWFLAKE);

    assertThat(opened).containsExactly("index.tsv", "snowflake.json");
  }

  @Test
  void listsWithoutReadingAConnector() {
    assertThat(catalog.entries()).extracting(CatalogEntry::key).contains("spark", "snowflake");
    assertThat(catalog.factsAsOf()).matches("\\d{4}-\\d{2}");

    assertThat(opened).containsExactly("index.tsv");
  }

  private InputStream open(String name) {
    opened.add(name);
    return Catalog.class.getResourceAsStream(name);
  }
}
