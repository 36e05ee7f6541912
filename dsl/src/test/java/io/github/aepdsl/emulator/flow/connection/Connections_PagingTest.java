package io.github.aepdsl.emulator.flow.connection;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Pages, their links, and their order. */
class Connections_PagingTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @Test
  void leadsFromPageToPageThroughEveryItemOnce() throws Exception {
    create("a", "b", "c", "d", "e", "f", "g");

    assertThat(walk("/connections?limit=3")).containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  @ParameterizedTest
  @CsvSource({
    "name, 'a,b,c,d,e'",
    "%2Bname, 'a,b,c,d,e'",
    "+name, 'a,b,c,d,e'",
    "-name, 'e,d,c,b,a'",
    "createdAt, 'c,a,e,b,d'",
    "-createdAt, 'd,b,e,a,c'",
    "-updatedAt, 'd,b,e,a,c'",
    "description, 'c,a,e,b,d'",
    "-description, 'd,b,e,a,c'"
  })
  void sortsBeforeItPages(String orderby, String expected) throws Exception {
    create("c", "a", "e", "b", "d");

    List<String> names = walk("/connections?limit=2&orderby=" + orderby);

    assertThat(names).containsExactly(expected.split(","));
  }

  @Test
  void linksToTheNextPageByTokenAlone() throws Exception {
    create("a", "b", "c");

    String href = on.get("/connections?limit=2&orderby=-name").at("/_links/next/href");

    assertThat(href).matches("/connections\\?continuationToken=[A-Za-z0-9_-]+");
  }

  @Test
  void endsWithoutALink() throws Exception {
    create("a", "b");

    assertThat(on.get("/connections?limit=2").json().path("_links").isEmpty()).isTrue();
    assertThat(on.get("/connections").json().path("_links").isEmpty()).isTrue();
  }

  @Test
  void remembersFilterOrderAndLimitInTheToken() throws Exception {
    create("x", "y", "x", "x", "y", "x");

    String first = "/connections?limit=2&orderby=-createdAt&property=name==x";
    Answer second = on.get(on.get(first).at("/_links/next/href"));

    assertThat(names(second)).containsExactly("x", "x");
    assertThat(second.json().path("_links").isEmpty()).isTrue();
  }

  @Test
  void toleratesTheFirstQueryRepeatedBesideTheToken() throws Exception {
    create("a", "b", "c");

    String href = on.get("/connections?limit=2").at("/_links/next/href");
    Answer next = on.get(href + "&limit=2&count=False");

    assertThat(names(next)).containsExactly("c");
  }

  @Test
  void neitherRepeatsNorSkipsWhenOthersComeAndGo() throws Exception {
    create("b", "d", "f", "h");
    Answer first = on.get("/connections?limit=2&orderby=name");

    on.delete("/connections/" + first.at("/items/1/id"));
    create("a", "e");

    assertThat(names(on.get(first.at("/_links/next/href")))).containsExactly("e", "f");
  }

  @Test
  void showsTwentyUnlessAskedForAnotherNumber() throws Exception {
    create(IntStream.range(0, 21).mapToObj(Integer::toString).toArray(String[]::new));

    assertThat(on.get("/connections").json().path("items").size()).isEqualTo(20);
    assertThat(on.get("/connections?limit=5000").json().path("items").size()).isEqualTo(21);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "1.5", ""})
  void refusesALimitThatIsNone(String limit) throws Exception {
    assertFlowError(on.get("/connections?limit=" + limit), "1452-400");
  }

  @Test
  void refusesATokenThatItDidNotMake() throws Exception {
    assertFlowError(on.get("/connections?continuationToken=abc"), "1452-400");
    assertFlowError(on.get("/connections?continuationToken=e30"), "1452-400");
    assertFlowError(on.get("/connections?continuationToken=*"), "1452-400");
  }

  @Test
  void countsInsteadOfListing() throws Exception {
    create("a", "b", "a");

    assertThat(on.get("/connections?count=true").text()).isEqualTo("{\"count\":3}");
    assertThat(on.get("/connections?count=true&property=name==a").text())
        .isEqualTo("{\"count\":2}");
  }

  @Test
  void refusesToCountUpToALimit() throws Exception {
    assertFlowError(on.get("/connections?count=true&limit=5"), "1401-400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "False"})
  void listsWhenToldNotToCount(String no) throws Exception {
    assertThat(on.get("/connections?limit=5&count=" + no).json().has("items")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"*name, 1432-400", "connectionSpec.id, 1433-400", "-colour, 1433-400"})
  void refusesAnOrderThatItDoesNotKnow(String orderby, String code) throws Exception {
    assertFlowError(on.get("/connections?orderby=" + orderby), code);
  }

  private void create(String... names) throws Exception {
    for (String name : names) {
      on.create(Bodies.cassandra(name));
    }
  }

  private List<String> walk(String path) throws Exception {
    List<String> names = new ArrayList<>();
    for (String next = path; !next.equals("(none)"); ) {
      Answer page = on.get(next);
      names.addAll(names(page));
      next = page.at("/_links/next/href");
    }
    return names;
  }

  private static List<String> names(Answer page) {
    List<String> names = new ArrayList<>();
    for (JsonNode item : page.json().path("items")) {
      names.add(item.path("name").stringValue());
    }
    return names;
  }
}
