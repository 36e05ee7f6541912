package io.github.aepdsl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.internal.http.Service;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kinds are called, and what their ids look like. */
class Kind_WordsTest {

  @ParameterizedTest
  @CsvSource({
    "dataflow, dataflows",
    "batch, batches",
    "sandbox, sandboxes",
    "flow run, flow runs",
  })
  void severalOfThem(String noun, String plural) {
    assertThat(kind(noun, "/x").plural()).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "fc3b8a6e-1a2b-4c3d-9e0f-0123456789ab, true",
    "FC3B8A6E-1A2B-4C3D-9E0F-0123456789AB, true",
    "fc3b8a6e1a2b4c3d9e0f0123456789ab, false",
    "fc3b8a6e-1a2b-4c3d-9e0f-0123456789a, false",
    "gc3b8a6e-1a2b-4c3d-9e0f-0123456789ab, false",
    "Orders, false",
  })
  void idsOfTheFlowServiceAreUuids(String text, boolean id) {
    assertThat(kind("dataflow", "/flows").ids().matcher(text).matches()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"/flows, true", "/flowSpecs, true", "/runs, false", "/connections, false"})
  void dataflowsAndTheirSpecsCanBeSearched(String path, boolean searchable) {
    assertThat(kind("thing", path).isSearchable()).isEqualTo(searchable);
  }

  @Test
  void anotherServiceHasNoSearch() {
    Kind<Dataflow> kind =
        Kind.of("thing", "things", Service.CATALOG, "/flows", Pattern.compile("x"), (a, b) -> null);

    assertThat(kind.isSearchable()).isFalse();
  }

  @Test
  void eachStepMakesAnotherKind() {
    Kind<Dataflow> kind = kind("thing", "/things");

    assertThat(kind.namedBy("title").nameField()).isEqualTo("title");
    assertThat(kind.whole().paged()).isFalse();
    assertThat(kind.showing("a", Dataflow::id).showing("b", Dataflow::id).columns())
        .extracting(Column::title)
        .containsExactly("a", "b");
    assertThat(kind.as(new Kind.Media("l", "o")).media())
        .isEqualTo(Optional.of(new Kind.Media("l", "o")));
    assertThat(kind.nameField()).isEqualTo("name");
    assertThat(kind.columns()).isEmpty();
  }

  @Test
  void anIdIsOneSegmentOfItsPath() {
    assertThat(kind("thing", "/things").path("a/b c")).isEqualTo("/things/a%2Fb%20c");
  }

  private static Kind<Dataflow> kind(String noun, String path) {
    return Kind.ofFlowService(noun, "things", path, (access, json) -> null);
  }
}
