package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.catalog.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every auth spec, through its typed methods, against a body written from Adobe's pages. */
class AllConnectors_GoldenTest {

  @RegisterExtension static final RecordedPlatform PLATFORM = new RecordedPlatform();

  /** What the golden connection strings were written with. */
  private static final Map<String, Object> PARTS =
      Map.of(
          "server", "db.example.com",
          "host", "db.example.com",
          "port", "8093",
          "database", "shop",
          "user", "svc",
          "password", "pw-sample-1",
          "sid", "ORCL",
          "account", "acme-eu1",
          "warehouse", "LOAD_WH",
          "accountName", "acmestore");

  @TempDir Path folder;

  static List<Golden> goldens() {
    return Golden.all();
  }

  static Stream<Golden> composed() {
    return goldens().stream().filter(golden -> composedParameter(golden) != null);
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
    var draft = TypedDraft.open(aep(), golden.connector(), golden.spec());
    for (Parameter part : composedParameter(golden).composition().orElseThrow().parts()) {
      if (part.defaultValue().isEmpty()) {
        draft = draft.with(part.method(), sample(part));
      }
    }

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

  private static Object sample(Parameter part) {
    return part.name().equals("accountKey") ? "a2V5LXNhbXBsZQ==" : PARTS.get(part.name());
  }

  private static Parameter composedParameter(Golden golden) {
    return golden.spec().params().stream()
        .filter(param -> param.composition().isPresent())
        .findFirst()
        .orElse(null);
  }
}
