package io.github.aepdsl.emulator.flow.spec;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Connection specs, as made from the catalog. */
class ConnectionSpecs_CatalogTest {

  private static final String PHOENIX = "102706fb-a5cd-42ee-afe0-bc42f017ff43";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @Test
  void listsEverySpecOfTheCatalogAndTheDataLakeWithoutLinks() throws Exception {
    Answer list = on.get("/connectionSpecs");

    long specs =
        Catalog.load().connectors().stream().map(c -> c.connectionSpecId()).distinct().count();
    assertThat(list.json().path("items").size()).isEqualTo((int) specs + 1);
    assertThat(list.json().propertyNames()).containsExactly("items");
  }

  @Test
  void describesAuthParametersAsAJsonSchema() throws Exception {
    Answer spec = on.get("/connectionSpecs/" + PHOENIX);
    String schema = "/items/0/authSpec/0/spec";

    assertThat(spec.at("/items/0/authSpec/0/name")).isEqualTo("Basic Authentication");
    assertThat(spec.at("/items/0/authSpec/0/type")).isEqualTo("BasicAuthentication");
    assertThat(spec.at(schema + "/$schema")).isEqualTo("http://json-schema.org/draft-07/schema#");
    assertThat(spec.at(schema + "/properties/password/format")).isEqualTo("password");
    assertThat(spec.at(schema + "/properties/port/type")).isEqualTo("integer");
    assertThat(spec.at(schema + "/properties/port/default")).isEqualTo("8765");
    assertThat(spec.at(schema + "/properties/enableSsl/type")).isEqualTo("boolean");
    assertThat(spec.json().at(schema + "/required").toString())
        .isEqualTo("[\"host\",\"username\",\"password\",\"httpPath\",\"enableSsl\"]");
  }

  @Test
  void listsTheAllowedValues() throws Exception {
    Answer spec = on.get("/connectionSpecs/" + Bodies.STREAMING_SPEC);

    assertThat(spec.json().at("/items/0/authSpec/0/spec/properties/dataType/enum").toString())
        .isEqualTo("[\"xdm\",\"raw\"]");
    assertThat(spec.at("/items/0/providerId")).isEqualTo("521eee4d-8cbe-4906-bb48-fb6bd4450033");
  }

  @Test
  void filtersThroughArrays() throws Exception {
    String filter = "?property=authSpec%5B%5D.name==%22Streaming%20Connection%22";

    Answer found = on.get("/connectionSpecs" + filter);

    assertThat(found.json().path("items").size()).isEqualTo(1);
    assertThat(found.at("/items/0/id")).isEqualTo(Bodies.STREAMING_SPEC);
  }

  @Test
  void doesNotSortSpecs() throws Exception {
    assertFlowError(on.get("/connectionSpecs?orderby=name"), "1451-400");
  }

  @Test
  void doesNotKnowASpecThatIsNotThere() throws Exception {
    Answer answer = on.get("/connectionSpecs/00000000-0000-4000-8000-000000000000");

    assertFlowError(answer, "1439-404");
    assertThat(answer.at("/report/type")).isEqualTo("connectionSpecs");
  }
}
