package io.github.aepdsl.catalog;

import static io.github.aepdsl.catalog.Entries.connectors;
import static io.github.aepdsl.catalog.Entries.specs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Aep;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every connector, so that drafts, the local platform and docs can rely on it. */
class Catalog_LawsTest {

  /** Adobe documents these pairs with one connection spec id. */
  private static final Set<String> SHARED_SPECS =
      Set.of(
          "sugarCrmAccountsContacts", "sugarCrmEvents",
          "oracleNetSuiteActivities", "oracleNetSuiteEntities");

  @Test
  void saysWhenItsFactsWereRead() {
    assertThat(Catalog.load().factsAsOf()).matches("\\d{4}-\\d{2}");
  }

  @Test
  void theIndexSaysWhatTheConnectorsSay() {
    assertThat(connectors()).isNotEmpty();
    assertThat(Catalog.load().entries())
        .isEqualTo(connectors().stream().map(Connector::entry).toList());
  }

  @Test
  void keysAreUniqueJavaNames() {
    assertThat(connectors())
        .extracting(Connector::key)
        .doesNotHaveDuplicates()
        .allMatch(Entries::isMethodName);
  }

  @Test
  void keysAreNoOtherMethodsOfTheSession() {
    assertThat(connectors())
        .extracting(Connector::key)
        .doesNotContainAnyElementsOf(
            Stream.of(Aep.class.getDeclaredMethods()).map(Method::getName).toList());
  }

  @Test
  void specIdsAreUniqueUuidsUnlessAdobeSharesThem() {
    Map<String, List<Connector>> bySpec =
        connectors().stream().collect(Collectors.groupingBy(Connector::connectionSpecId));

    assertThat(bySpec.keySet())
        .allMatch(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    assertThat(bySpec.values().stream().filter(same -> same.size() > 1).flatMap(List::stream))
        .extracting(Connector::key)
        .containsExactlyInAnyOrderElementsOf(SHARED_SPECS);
  }

  @Test
  void connectorsOfOneSpecIdHaveTheSameAuthSpecs() {
    Map<String, Set<List<AuthSpec>>> auth =
        connectors().stream()
            .filter(connector -> SHARED_SPECS.contains(connector.key()))
            .collect(
                Collectors.groupingBy(
                    Connector::connectionSpecId,
                    Collectors.mapping(Connector::auth, Collectors.toSet())));

    assertThat(auth.values()).allMatch(distinct -> distinct.size() == 1);
  }

  @Test
  void stepsAndSpecNamesAreUniqueWithinAConnector() {
    for (Connector connector : connectors()) {
      assertThat(connector.auth()).as(connector.key()).isNotEmpty();
      assertThat(connector.auth())
          .as(connector.key())
          .extracting(AuthSpec::step)
          .doesNotHaveDuplicates()
          .allMatch(Entries::isMethodName);
      assertThat(connector.auth()).extracting(AuthSpec::specName).doesNotHaveDuplicates();
    }
  }

  @Test
  void notesAreSentences() {
    assertThat(Stream.concat(connectorNotes(), specs().stream().map(AuthSpec::notes)))
        .filteredOn(note -> !note.isEmpty())
        .allMatch(note -> note.endsWith("."));
  }

  @Test
  void aDeprecationSaysSinceWhen() {
    for (Connector connector : connectors()) {
      assertThat(connector.statusSince().isPresent())
          .as(connector.key())
          .isEqualTo(connector.status() == Status.DEPRECATED);
      connector.statusSince().ifPresent(month -> assertThat(month).matches("\\d{4}-\\d{2}"));
    }
  }

  @Test
  void docsLinkToAdobesTutorials() {
    assertThat(connectors())
        .extracting(connector -> URI.create(connector.docs()))
        .doesNotHaveDuplicates()
        .allMatch(uri -> uri.getHost().equals("experienceleague.adobe.com"))
        .allMatch(uri -> uri.getPath().contains("/sources/api-tutorials/create/"));
  }

  @Test
  void categoriesStandTogether() {
    List<String> runs = new ArrayList<>();
    for (Connector connector : connectors()) {
      if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(connector.category())) {
        runs.add(connector.category());
      }
    }

    assertThat(runs).containsExactlyInAnyOrderElementsOf(new TreeSet<>(runs));
  }

  private static Stream<String> connectorNotes() {
    return connectors().stream().map(Connector::notes);
  }
}
