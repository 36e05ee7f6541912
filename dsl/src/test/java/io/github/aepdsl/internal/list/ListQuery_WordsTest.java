package io.github.aepdsl.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListQuery_WordsTest {

  private static final ListQuery ALL = ListQuery.of("/connections");

  @Test
  void asksForPagesOfFiftyOrFewer() {
    assertThat(page(ALL)).isEqualTo("/connections?limit=50");
    assertThat(page(ALL.limit(7))).isEqualTo("/connections?limit=7");
    assertThat(page(ALL.limit(70))).isEqualTo("/connections?limit=50");
    assertThat(page(ListQuery.whole("/connectionSpecs"))).isEqualTo("/connectionSpecs");
  }

  @Test
  void filtersWithAllConditionsInTheirOrder() {
    ListQuery query = ALL.where("name", "web").where("connectionSpec.id", "s-1");

    assertThat(page(query))
        .isEqualTo("/connections?limit=50&property=name==web&property=connectionSpec.id==s-1");
    assertThat(count(query))
        .isEqualTo("/connections?count=true&property=name==web&property=connectionSpec.id==s-1");
    assertThat(page(ListQuery.whole("/specs").where("name", "x")))
        .isEqualTo("/specs?property=name==x");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a b, a%20b",
        "a&b, a%26b",
        "a+b, a%2Bb",
        "50%, 50%25",
        "a/b?c#d, a%2Fb%3Fc%23d",
        "it's, it%27s",
        "Žofie ☃, %C5%BDofie%20%E2%98%83",
        "[x], %5Bx%5D"
      })
  void escapesWhatAnAddressCannotHold(String name, String escaped) {
    ListQuery query = ALL.where("name", name);

    assertThat(page(query)).isEqualTo("/connections?limit=50&property=name==" + escaped);
    assertThat(query.isExact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b", "\"a\"", "a=b", "a<b", "a>b", "a!b", "a~b", " a", "a ", "", " ", "a\nb", "\t"
      })
  void filtersItselfWhatTheServicesGrammarCannotSay(String name) {
    ListQuery query = ALL.where("name", name);

    assertThat(page(query)).isEqualTo("/connections?limit=50");
    assertThat(query.isExact()).isFalse();
    assertThat(query.test(Json.parse(Json.bytes(Map.of("name", name))))).isTrue();
    assertThat(query.test(Json.parse("{\"name\":\"other\"}"))).isFalse();
  }

  @Test
  void looksIntoObjectsForAFieldWithDots() {
    ListQuery query = ALL.where("connectionSpec.id", "s-1");

    assertThat(query.test(Json.parse("{\"connectionSpec\":{\"id\":\"s-1\"}}"))).isTrue();
    assertThat(query.test(Json.parse("{\"connectionSpec\":\"s-1\"}"))).isFalse();
    assertThat(query.test(Json.parse("{}"))).isFalse();
  }

  @Test
  void keepsWhatItWasWhenOneIsAddedToACopy() {
    ListQuery named = ALL.where("name", "a");

    named.where("name", "b").limit(1);

    assertThat(named).isEqualTo(ALL.where("name", "a"));
  }

  private static String page(ListQuery query) {
    return new FlowDialect().firstPage(query);
  }

  private static String count(ListQuery query) {
    return new FlowDialect().count(query).orElseThrow();
  }
}
