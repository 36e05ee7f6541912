package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.connection.StreamingConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every auth spec, through its typed methods, against a body written from Adobe's pages. */
class AllConnectors_GoldenTest {

  @RegisterExtension static final RecordedPlatform PLATFORM = new RecordedPlatform();

  private static final String STREAMING = "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb";

  @TempDir Path folder;

  static List<Golden> goldens() {
    return Golden.all();
  }

  static Stream<Golden> composed() {
    return goldens().stream().filter(golden -> !golden.parts().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void theTypedMethodsSendTheGoldenBody(Golden golden) {
    var draft = TypedDraft.open(aep(), golden).with(golden.given());

    BaseConnection created = draft.with("name", golden.name()).create();

    assertThat(PLATFORM.bodyOf(created)).isEqualTo(golden.body());
    assertThat(created.name()).isEqualTo(golden.name());
    assertThat(created.specId()).isEqualTo(golden.specId());
    assertThat(created instanceof StreamingConnection).isEqualTo(golden.specId().equals(STREAMING));
  }

  @ParameterizedTest
  @MethodSource("composed")
  void aConnectionStringComposedFromPartsIsTheGoldenOne(Golden golden) {
    var draft = TypedDraft.open(aep(), golden).with(golden.parts());

    BaseConnection created = draft.with("name", golden.name()).create();

    assertThat(PLATFORM.bodyOf(created)).isEqualTo(golden.body());
  }

  @Test
  void thereIsOneGoldenFileForEachAuthSpecAndNoOther() throws IOException {
    assertThat(Golden.files())
        .containsExactlyInAnyOrderElementsOf(
            Catalog.load().connectors().stream()
                .flatMap(one -> one.auth().stream().map(spec -> Golden.file(one, spec)))
                .toList());
  }

  private Aep aep() {
    return PLATFORM.into(new Configuration(folder)).open();
  }
}
