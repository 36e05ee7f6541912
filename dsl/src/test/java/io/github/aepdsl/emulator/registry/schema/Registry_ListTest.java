package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.EVENT;
import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of the registry: representation, order, pages, conditions. */
class Registry_ListTest {

  private static final String IDS = "application/vnd.adobe.xed-id+json";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @BeforeEach
  void threeSchemas() throws Exception {
    at.schema("b", PROFILE);
    at.schema("a", EVENT);
    at.schema("c", PROFILE);
  }

  @Test
  void showsFourKeysOfEachWhereIdsAreAskedFor() throws Exception {
    Answer list = at.get("/tenant/schemas?orderby=title", IDS);

    assertThat(list.json().path("results").path(0).propertyNames())
        .containsExactly("title", "$id", "meta:altId", "version");
    assertThat(list.json().path("_page").propertyNames())
        .containsExactly("orderby", "next", "count");
    assertThat(list.json().path("_links").path("next").isNull()).isTrue();
    assertThat(list.at("/_links/global_schemas/href"))
        .endsWith("/data/foundation/schemaregistry/global/schemas");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orderby=title                                       | a,b,c",
        "orderby=-title                                      | c,b,a",
        "orderby=title&limit=2                               | a,b",
        "orderby=title&start=b                               | c",
        "orderby=title&property=title==a                     | a",
        "orderby=title&property=title!=a                     | b,c",
        "orderby=title&property=title%3Ea                    | b,c",
        "orderby=title&property=nowhere                      | ''",
        "orderby=title&property=meta:class==" + PROFILE + "  | b,c",
        "orderby=title&property=meta:extends!=" + PROFILE + " | a",
        "orderby=title&property=meta:extends==" + PROFILE + ",title==c | c"
      })
  void selects(String query, String titles) throws Exception {
    Answer list = at.get("/tenant/schemas?" + query, IDS);

    assertThat(String.join(",", titles(list))).isEqualTo(titles);
  }

  @Test
  void goesOnAfterTheValueThatThePageGives() throws Exception {
    Answer first = at.get("/tenant/schemas?limit=2", IDS);
    Answer second = at.get("/tenant/schemas?limit=2&start=" + first.at("/_page/next"), IDS);

    assertThat(titles(second)).hasSize(1).doesNotContainAnyElementsOf(titles(first));
    assertThat(second.json().path("_page").path("next").isNull()).isTrue();
  }

  @Test
  void refusesALimitThatIsNone() throws Exception {
    assertThat(at.get("/tenant/schemas?limit=501", IDS).status()).isEqualTo(400);
    assertThat(at.get("/tenant/schemas?limit=x", IDS).status()).isEqualTo(400);
  }

  @Test
  void offersAdobesClassesAndTheGroupsThatExtendThem() throws Exception {
    Answer classes = at.get("/global/classes", IDS);
    Answer groups = at.get("/global/fieldgroups?property=meta:intendedToExtend==" + PROFILE, IDS);

    assertThat(titles(classes)).containsExactly("XDM ExperienceEvent", "XDM Individual Profile");
    assertThat(titles(groups)).contains("Demographic Details", "IdentityMap");
  }

  private static List<String> titles(Answer list) {
    return list.json()
        .path("results")
        .valueStream()
        .map(each -> each.path("title").asString(""))
        .toList();
  }
}
