package io.github.aepdsl.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Suggestion_NearestTest {

  private static final List<String> NAMES =
      List.of("cassandra", "spark", "phoenix", "mariadb", "mySql", "host", "port");

  @ParameterizedTest
  @CsvSource({
    "casandra, cassandra",
    "CASSANDRA, cassandra",
    "cassnadra, cassandra",
    "mysql, mySql",
    "spork, spark",
    "hots, host",
    "prot, port",
    "mariaDB, mariadb"
  })
  void isWhatWasMeant(String misspelt, String meant) {
    assertThat(Suggestion.nearest(misspelt, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"kafka", "carrier pigeon", "x"})
  void isNothingWhenAllAreTooFar(String word) {
    assertThat(Suggestion.nearest(word, NAMES)).isEmpty();
    assertThat(Suggestion.nearest(word, List.of())).isEmpty();
  }

  @Test
  void isTheFirstInTheAlphabetOfTwoThatAreEquallyNear() {
    assertThat(Suggestion.nearest("hist", List.of("list", "host", "mist"))).contains("host");
  }

  @ParameterizedTest
  @CsvSource({
    "sql, Azure SQL Server, true",
    "blob storage, Azure Blob Storage, true",
    "BLOB-storage, Azure Blob Storage, true",
    "gcs, Google Cloud Storage, true",
    "sfdc, Salesforce, false",
    "'', Anything, false",
    "'--', Anything, false"
  })
  void aPartIsFoundInWordsAndInitials(String part, String name, boolean found) {
    assertThat(Suggestion.isPart(part, name)).isEqualTo(found);
  }

  @Test
  void ofTwoAsNearTheOneThatBeginsAlikeWasMeant() {
    assertThat(Suggestion.nearest("paramter", List.of("Parameter", "parameter")))
        .hasValue("parameter");
    assertThat(Suggestion.nearest("Paramter", List.of("parameter", "Parameter")))
        .hasValue("Parameter");
  }
}
