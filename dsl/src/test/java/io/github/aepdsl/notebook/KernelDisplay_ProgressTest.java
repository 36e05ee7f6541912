package io.github.aepdsl.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KernelDisplay_ProgressTest {

  private record Shown(Object anything, Optional<String> id, boolean again) {}

  private final List<Shown> shown = new ArrayList<>();
  private final KernelDisplay display =
      new KernelDisplay((anything, id, again) -> shown.add(new Shown(anything, id, again)));

  @Test
  void replacesWhatItShowedInTheSamePlace() {
    display.showChanging("first").accept("second");

    Optional<String> place = shown.get(0).id();
    assertThat(place).isPresent();
    assertThat(shown)
        .containsExactly(new Shown("first", place, false), new Shown("second", place, true));
  }

  @Test
  void twoPlacesAreTwo() {
    display.showChanging("one");
    display.showChanging("two");

    assertThat(shown.get(0).id()).isNotEqualTo(shown.get(1).id());
  }

  @Test
  void showsNullAsText() {
    display.show(null);

    assertThat(shown).containsExactly(new Shown("null", Optional.empty(), false));
  }
}
