package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.catalog.FileContent;
import io.github.aepdsl.catalog.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys given as files, in the encoding that each connector wants. */
class AllConnectors_KeyFileTest {

  @RegisterExtension static final RecordedPlatform PLATFORM = new RecordedPlatform();

  private static final String KEY = "{\n  \"type\": \"service_account\",\n  \"n\": 1\n}\n";

  @TempDir Path folder;

  static Stream<Golden> goldens() {
    return Golden.all().stream()
        .filter(golden -> golden.spec().params().stream().anyMatch(Parameter::file));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void aKeyFileIsSentInItsEncoding(Golden golden) throws IOException {
    Parameter key = golden.spec().params().stream().filter(Parameter::file).findFirst().get();
    Path file = Files.writeString(folder.resolve("key.json"), KEY);
    Aep aep = PLATFORM.into(new Configuration(folder)).open();

    TypedDraft.open(aep, golden.connector(), golden.spec())
        .with(golden.given())
        .with(key.method(), file)
        .draft()
        .create();

    assertThat(PLATFORM.lastConnection().at("/auth/params/" + key.name()).stringValue())
        .isEqualTo(encoded(key.fileContent().orElseThrow()));
  }

  private static String encoded(FileContent content) {
    return switch (content) {
      case TEXT -> KEY;
      case BASE64 -> Base64.getEncoder().encodeToString(KEY.getBytes());
      case JSON -> "{\"type\":\"service_account\",\"n\":1}";
    };
  }
}
