package io.github.aepdsl.catalog;

import static io.github.aepdsl.catalog.Entries.compositions;
import static io.github.aepdsl.catalog.Entries.params;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every pattern that a value can be composed by. */
class Composition_LawsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  @Test
  void aTemplateNamesExactlyItsParts() {
    assertThat(compositions())
        .isNotEmpty()
        .allSatisfy(
            composition ->
                assertThat(places(composition))
                    .isEqualTo(composition.parts().stream().map(Parameter::name).toList()));
  }

  @Test
  void aTemplateRefusesWhatSeparatesItsParts() {
    assertThat(compositions())
        .isNotEmpty()
        .allSatisfy(
            composition -> {
              String separators = composition.template().contains("://") ? "&=" : ";";

              assertThat(composition.refused()).contains(separators.split(""));
            });
  }

  @Test
  void aComposedSecretHasASecretPart() {
    assertThat(params())
        .filteredOn(param -> param.composition().isPresent())
        .allMatch(Parameter::secret)
        .allMatch(param -> param.composition().get().parts().stream().anyMatch(Parameter::secret));
  }

  private static List<String> places(Composition composition) {
    Matcher matcher = PLACE.matcher(composition.template());
    return matcher.results().map(place -> place.group(1)).toList();
  }
}
