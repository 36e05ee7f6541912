package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.catalog.FileContent;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.secret.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    filled(golden).with(key.method(), file).draft().create();

    assertThat(sent(key)).isEqualTo(encoded(key.fileContent().orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void aKeyFilesTextIsSentInTheSameEncoding(Golden golden) {
    Parameter key = golden.spec().params().stream().filter(Parameter::file).findFirst().get();
    TypedDraft draft = filled(golden);

    draft.with(key.method(), KEY).draft().create();

    assertThat(sent(key)).isEqualTo(encoded(key.fileContent().orElseThrow()));

    draft.with(key.method(), Secret.of(encoded(FileContent.BASE64))).draft().create();

    assertThat(sent(key)).isEqualTo(encoded(FileContent.BASE64));
  }

  @Test
  void aPemKeyGivenAsTextIsSentInBase64() {
    String pem = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";

    aep()
        .snowflake()
        .keyPair()
        .account("a")
        .username("u")
        .database("d")
        .warehouse("w")
        .privateKey(Secret.of(pem))
        .create();

    assertThat(PLATFORM.lastConnection().at("/auth/params/privateKey").stringValue())
        .isEqualTo(Base64.getEncoder().encodeToString(pem.getBytes()));
  }

  @Test
  void aTextThatOnlyLooksLikeJsonIsRefusedWithoutQuotingIt() {
    var draft = aep().googlePubSub().project().projectId("p").credentials("{ canary");

    assertThatThrownBy(draft::create)
        .hasMessageContaining("credentials does not hold JSON")
        .hasMessageNotContaining("canary");
  }

  private TypedDraft filled(Golden golden) {
    return TypedDraft.open(aep(), golden.connector(), golden.spec()).with(golden.given());
  }

  private Aep aep() {
    return PLATFORM.into(new Configuration(folder)).open();
  }

  private static String sent(Parameter key) {
    return PLATFORM.lastConnection().at("/auth/params/" + key.name()).stringValue();
  }

  private static String encoded(FileContent content) {
    return switch (content) {
      case TEXT -> KEY;
      case BASE64 -> Base64.getEncoder().encodeToString(KEY.getBytes());
      case JSON -> "{\"type\":\"service_account\",\"n\":1}";
    };
  }
}
