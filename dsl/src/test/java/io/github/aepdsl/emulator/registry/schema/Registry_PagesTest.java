package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.EVENT;
import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the registry: order by several fields, every comparison, and going on to the end. */
class Registry_PagesTest {

  private static final String IDS = "application/vnd.adobe.xed-id+json";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @BeforeEach
  void fiveSchemas() throws Exception {
    for (String title : List.of("d", "b", "ä", "e")) {
      at.schema(title, PROFILE);
    }
    at.schema("c", EVENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title                | b,c,d,e,ä
          +title               | b,c,d,e,ä
          -title               | ä,e,d,c,b
          meta:class,title     | c,b,d,e,ä
          meta:class,-title    | c,ä,e,d,b
          -meta:class,title    | b,d,e,ä,c
          version,meta:class,title | c,b,d,e,ä
          """)
  void theFirstFieldOrdersAndTheNextOnesDecideAmongEquals(String orderby, String titles)
      throws Exception {
    assertThat(titles("orderby=" + encoded(orderby))).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title<c              | b
          title<=c             | b,c
          title>d              | e,ä
          title>=d             | d,e,ä
          title==ä             | ä
          title!=ä             | b,c,d,e
          title                | b,c,d,e,ä
          gone!=1              | b,c,d,e,ä
          gone==1              | ''
          gone>1               | ''
          version==1.0         | b,c,d,e,ä
          version>=1           | b,c,d,e,ä
          version>1.0          | ''
          meta:extends==https://ns.adobe.com/xdm/data/time-series | c
          meta:extends!=https://ns.adobe.com/xdm/data/time-series | b,d,e,ä
          meta:immutableTags==union | ''
          title>b,title<e      | c,d
          """)
  void everyComparisonSelects(String property, String titles) throws Exception {
    assertThat(titles("orderby=title&property=" + encoded(property))).isEqualTo(titles);
  }

  @Test
  void repeatedConditionsHoldTogether() throws Exception {
    String both = "property=" + encoded("title>b") + "&property=" + encoded("title<e");

    assertThat(titles("orderby=title&" + both)).isEqualTo("c,d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title=c", "==c", "title~c=", "title=>c"})
  void whatIsNoConditionIsRefused(String property) throws Exception {
    Answer answer = at.get("/tenant/schemas?property=" + encoded(property), IDS);

    assertThat(answer.at("/type")).endsWith("/XDM-9006-400");
    assertThat(answer.at("/detail")).startsWith("property does not know '");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "-title", "$id", "-$id"})
  void pagesOfTwoShowEveryResourceOnce(String orderby) throws Exception {
    String order = "orderby=" + encoded(orderby);
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      String start = next.isEmpty() ? "" : "&start=" + encoded(next);
      Answer page = at.get("/tenant/schemas?limit=2&" + order + start, IDS);
      seen.addAll(titles(page));
      next = page.at("/_page/next").replace("(none)", "");
    } while (!next.isEmpty() && seen.size() < 20);

    assertThat(seen).containsExactlyElementsOf(List.of(titles(order).split(",")));
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "1, 1", "5, 5", "500, 5"})
  void theLimitIsKeptAndZeroIsTheMost(int limit, int count) throws Exception {
    Answer page = at.get("/tenant/schemas?limit=" + limit, IDS);

    assertThat(page.json().path("results").size()).isEqualTo(count);
    assertThat(page.json().path("_page").path("count").intValue()).isEqualTo(count);
    assertThat(page.json().path("_page").has("next")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "501", "1.5", "ten", "9999999999", ""})
  void anotherLimitIsRefused(String limit) throws Exception {
    assertThat(at.get("/tenant/schemas?limit=" + limit, IDS).at("/type")).endsWith("/XDM-9006-400");
  }

  @ParameterizedTest
  @CsvSource({"schemas", "fieldgroups", "classes", "datatypes"})
  void aTenantsListLinksToAdobesOfTheSameKind(String kind) throws Exception {
    Answer list = at.get("/tenant/" + kind, IDS);

    assertThat(list.at("/_links/global_" + kind + "/href"))
        .endsWith("/data/foundation/schemaregistry/global/" + kind);
    assertThat(at.get("/global/" + kind, IDS).json().path("_links").propertyNames())
        .containsExactly("next");
  }

  @Test
  void fieldGroupsAreFoundUnderTheirOldName() throws Exception {
    String group = at.fieldGroup("G", "\"a\":{}");

    assertThat(at.get("/tenant/mixins", IDS).at("/results/0/$id")).isEqualTo(group);
    assertThat(at.full("mixins", group).at("/title")).isEqualTo("G");
  }

  @Test
  void anotherSandboxHasNoneOfThem() throws Exception {
    Answer stage =
        on.service("GET", RegistryService.BASE + "/tenant/schemas", null)
            .with("Accept", IDS)
            .with("x-sandbox-name", "stage")
            .send();

    assertThat(stage.json().path("results").isEmpty()).isTrue();
  }

  private String titles(String query) throws Exception {
    return String.join(",", titles(at.get("/tenant/schemas?" + query, IDS)));
  }

  private static List<String> titles(Answer list) {
    return list.json()
        .path("results")
        .valueStream()
        .map(each -> each.path("title").asString(""))
        .toList();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
