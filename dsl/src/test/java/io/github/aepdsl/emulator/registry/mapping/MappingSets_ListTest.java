package io.github.aepdsl.emulator.registry.mapping;

import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of mapping sets: pages, order, filter. */
class MappingSets_ListTest {

  @RegisterExtension final OnDataPrep prep = new OnDataPrep();

  @Test
  void showsTenUnlessToldAndWhereToGoOn() throws Exception {
    create(12);
    Answer first = prep.get("/mappingSets");

    assertThat(first.json().get("data")).hasSize(10);
    assertThat(first.at("/_page/limit")).isEqualTo("10");
    String next = first.at("/_links/next/href");
    assertThat(next).endsWith("/data/foundation/conversion/mappingSets?start=10");
    assertThat(names(prep.get("/mappingSets" + next.substring(next.indexOf('?')))))
        .containsExactly("s10", "s11");
  }

  @Test
  void theLastPageLeadsNowhere() throws Exception {
    create(3);
    Answer last = prep.get("/mappingSets?limit=2&start=2");

    assertThat(names(last)).containsExactly("s2");
    assertThat(last.json().at("/_links").isEmpty()).isTrue();
  }

  @Test
  void theNextPageKeepsTheQuestion() throws Exception {
    create(3);

    assertThat(prep.get("/mappingSets?limit=1&orderBy=-createdDate").at("/_links/next/href"))
        .contains("start=1", "limit=1", "orderBy=-createdDate");
  }

  @ParameterizedTest
  @CsvSource({
    "+createdDate,   s0 s1 s2",
    "%2BcreatedDate, s0 s1 s2",
    "createdDate,    s0 s1 s2",
    "-createdDate,   s2 s1 s0",
    "-updatedDate,   s0 s2 s1"
  })
  void isOrderedAsAskedFor(String orderBy, String expected) throws Exception {
    List<String> ids = create(3);
    prep.ask("PUT", "/mappingSets/" + ids.get(0), set("b", "_id")).send();

    assertThat(String.join(" ", names(prep.get("/mappingSets?orderBy=" + orderBy))))
        .isEqualTo(expected);
  }

  @Test
  void findsByName() throws Exception {
    create(3);

    assertThat(names(prep.get("/mappingSets?name=s1"))).containsExactly("s1");
    assertThat(names(prep.get("/mappingSets?name=none"))).isEmpty();
  }

  @Test
  void holdsTheSandboxesApart() throws Exception {
    create(1);

    Answer elsewhere = prep.ask("GET", "/mappingSets", null).with("x-sandbox-name", "prod").send();
    assertThat(names(elsewhere)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=-1", "limit=ten", "start=1.5", "orderBy=name", "start="})
  void refusesWhatItCannotRead(String query) throws Exception {
    Answer answer = prep.get("/mappingSets?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/detail")).contains("'" + query.substring(0, query.indexOf('=')) + "'");
  }

  private List<String> create(int count) throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(prep.create(set("a", "_id").replaceFirst("\\{", "{\"name\":\"s" + i + "\",")));
      prep.clock.advance(Duration.ofSeconds(1));
    }
    return ids;
  }

  private static List<String> names(Answer page) {
    return page.json().get("data").valueStream().map(set -> set.get("name").stringValue()).toList();
  }
}
