package io.github.aepdsl.emulator.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data Access before anything has landed. */
class Access_ErrorsTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/batches/b/files",
        "/batches/b/meta?path=row_errors",
        "/batches/b/failed",
        "/files/b-DE1",
        "/files/b",
        "/datasets/d/preview"
      })
  void missesWhatIsNotThere(String path) throws Exception {
    Answer answer = on.service("GET", AccessRoutes.BASE + path, null).send();

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/title")).isEqualTo("NotFoundError");
  }

  @Test
  void previewsAnEmptyDatasetAsNoRows() throws Exception {
    OnRegistry at = new OnRegistry(on);
    String id = at.dataset("O", at.schema("Orders", OnRegistry.PROFILE));

    Answer answer =
        on.service("GET", AccessRoutes.BASE + "/datasets/" + id + "/preview", null).send();

    assertThat(answer.text()).isEqualTo("{\"data\":[]}");
  }
}
