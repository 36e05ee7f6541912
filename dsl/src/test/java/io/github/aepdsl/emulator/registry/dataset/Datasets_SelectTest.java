package io.github.aepdsl.emulator.registry.dataset;

import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every condition of the catalog, alone and with others, over four datasets. */
class Datasets_SelectTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  /** The second has version 1.0.2; the third is described, the fourth has a tag. */
  @BeforeEach
  void fourDatasets() throws Exception {
    String schema = at.schema("S", PROFILE);
    at.dataset("a", schema);
    String b = at.dataset("b", schema);
    String c = at.dataset("c*d", schema);
    String e = at.dataset("E,f", schema);
    at.catalog("PATCH", "/dataSets/" + b, "{\"enableErrorDiagnostics\":true}");
    at.catalog("PATCH", "/dataSets/" + b, "{\"name\":\"b\"}");
    at.catalog("PATCH", "/dataSets/" + c, "{\"description\":\"größer\"}");
    at.catalog("PATCH", "/v2/dataSets/" + e, "{\"tags\":{\"team\":[\"blue\",\"red\"]}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          name     | a                        | a
          name     | !a                       | E,f b c*d
          name     | a,b                      | a b
          name     | !a,b                     | E,f c*d
          name     | *                        | E,f a b c*d
          name     | c*                       | c*d
          name     | c**d                     | c*d
          name     | **                       | ``
          name     | A                        | ``
          name     | .                        | ``
          tags     | team:blue                | E,f
          tags     | team:r*                  | E,f
          tags     | team:green               | ``
          tags     | team                     | E,f
          tags     | team:blue,team:red       | E,f
          tags     | team:blue,other:x        | ``
          tags     | adobe/pqs/table:*        | E,f a b c*d
          property | description              | c*d
          property | name==b                  | b
          property | name!=b                  | E,f a c*d
          property | name~^[ab]$              | a b
          property | name~[,*]                | E,f c*d
          property | description~ö            | c*d
          property | version==1.0.2           | b
          property | version>=1.0.1           | E,f b c*d
          property | version<1.0.10           | E,f a b c*d
          property | version>1.0.10           | ``
          property | version<10               | E,f a b c*d
          property | created>0                | E,f a b c*d
          property | created<=0               | ``
          property | enableErrorDiagnostics==true | b
          property | state==ACTIVE            | E,f a b c*d
          property | gone==x                  | ``
          """)
  void aConditionSelects(String parameter, String value, String names) throws Exception {
    assertThat(names("orderBy=name&" + parameter + "=" + encoded(value))).isEqualTo(names);
  }

  @Test
  void aNameAndAPropertyMayBeWhatIsNotWanted() throws Exception {
    assertThat(names("orderBy=name&property=!description")).isEqualTo("E,f a b");
  }

  @Test
  void severalConditionsHoldTogether() throws Exception {
    assertThat(
            names(
                "orderBy=name&name=!a&property=" + encoded("version>=1.0.1") + "&property=name~b"))
        .isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name                    | E,f a b c*d
          asc:name                | E,f a b c*d
          desc:name               | c*d b a E,f
          desc:version,name       | b E,f c*d a
          version,desc:name       | a c*d E,f b
          description,name        | E,f a b c*d
          desc:description,name   | c*d E,f a b
          """)
  void ordersMayHaveSeveralFields(String order, String names) throws Exception {
    assertThat(names("orderBy=" + order)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=2           | E,f a
          limit=2&start=1   | a b
          limit=2&start=3   | c*d
          limit=2&start=4   | ''
          start=0           | E,f a b c*d
          limit=100         | E,f a b c*d
          """)
  void aPageIsASlice(String page, String names) throws Exception {
    assertThat(names("orderBy=name&" + page)).isEqualTo(names);
  }

  @Test
  void timesAreExclusive() throws Exception {
    long created =
        at.catalog("GET", "/dataSets?name=a", null)
            .json()
            .valueStream()
            .findFirst()
            .orElseThrow()
            .path("created")
            .longValue();

    assertThat(names("name=a&createdAfter=" + created)).isEmpty();
    assertThat(names("name=a&createdBefore=" + created)).isEmpty();
    assertThat(names("name=a&createdAfter=%d&createdBefore=%d".formatted(created - 1, created + 1)))
        .isEqualTo("a");
  }

  @Test
  void whatWasObservedIsShownWhereItIsAskedFor() throws Exception {
    Answer list =
        at.catalog("GET", "/dataSets?name=a&properties=name,observableSchema&limit=20", null);

    assertThat(list.json().valueStream().findFirst().orElseThrow().propertyNames())
        .containsExactlyInAnyOrder("name", "observableSchema");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=21&properties=observableSchema",
        "limit=0",
        "limit=101",
        "limit=1.5",
        "start=-1",
        "start=x",
        "property=" + "%3D%3D",
        "property=a~(",
        "createdAfter=2020-01-01",
        "createdBefore=-1",
      })
  void whatIsNotUnderstoodIsRefused(String query) throws Exception {
    Answer answer = at.catalog("GET", "/dataSets?" + query, null);

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.at("/title")).isEqualTo("BadRequestError");
    assertThat(answer.at("/detail")).isNotBlank();
  }

  @Test
  void aSandboxWithoutDatasetsHasAnEmptyObject() throws Exception {
    Answer stage =
        on.service("GET", DatasetRoutes.BASE + "/dataSets", null)
            .with("x-sandbox-name", "stage")
            .send();

    assertThat(stage.text()).isEqualTo("{}");
  }

  private String names(String query) throws Exception {
    return at.catalog("GET", "/dataSets?" + query, null)
        .json()
        .valueStream()
        .map(each -> each.path("name").asString(""))
        .collect(joining(" "));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
