package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inlet by an address that somebody else got. */
class Aep_InletTest {

  @TempDir Path folder;

  @Test
  void takesWhatInletUrlReturnsAndItsText() {
    try (Aep aep = new Configuration(folder).open()) {
      URI url = aep.streaming().name("web").create().inletUrl();

      assertThat(aep.inlet(url)).hasToString(aep.inlet(url.toString()).toString());
      assertThat(aep.inlet(url).toString()).contains(url.toString());
    }
  }

  @Test
  void refusesAnotherAddress() {
    try (Aep aep = new Configuration(folder).open()) {
      assertThatThrownBy(() -> aep.inlet(URI.create("mailto:a@b")))
          .isInstanceOf(InvalidValueException.class);
    }
  }
}
