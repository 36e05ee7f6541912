package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

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
    var draft = TypedDraft.open(aep(), golden.connector(), golden.spec()).with(golden.given());

    Object created = draft.with("name", golden.name()).draft().create();

    assertThat(PLATFORM.lastConnection()).isEqualTo(golden.body());
    assertThat(created).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("composed")
  void aConnectionStringComposedFromPartsIsTheGoldenOne(Golden golden) {
    var draft = TypedDraft.open(aep(), golden.connector(), golden.spec()).with(golden.parts());

    draft.with("name", golden.name()).draft().create();

    assertThat(PLATFORM.lastConnection()).isEqualTo(golden.body());
  }

  @Test
  void thereIsOneGoldenBodyForEachAuthSpec() throws IOException {
    assertThat(goldens()).hasSize(89);
    assertThat(Golden.files()).isEqualTo(89);
  }

  private Aep aep() {
    return PLATFORM.into(new Configuration(folder)).open();
  }
}
