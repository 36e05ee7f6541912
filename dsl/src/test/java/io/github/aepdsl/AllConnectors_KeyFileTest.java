package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.internal.file.UserPath;
import io.github.aepdsl.secret.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    Path file = Files.writeString(folder.resolve("key.json"), KEY);

    BaseConnection created = filled(golden).with(key(golden).method(), file).create();

    assertThat(sent(created, golden)).isEqualTo(encoded(golden));
  }

  @Test
  void aKeyFileIsFoundBelowTheHome() throws IOException {
    Path home = Files.createDirectories(UserPath.home(System.getenv()));
    Path file = Files.createTempFile(home, "key", ".json");
    Files.writeString(file, KEY);

    BaseConnection created =
        aep()
            .googlePubSub()
            .project()
            .projectId("p")
            .credentials(Path.of("~", file.getFileName().toString()))
            .create();
    Files.delete(file);

    assertThat(PLATFORM.bodyOf(created).at("/auth/params/credentials").isString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void aKeyFilesTextIsSentInTheSameEncoding(Golden golden) {
    BaseConnection created = filled(golden).with(key(golden).method(), KEY).create();

    assertThat(sent(created, golden)).isEqualTo(encoded(golden));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void whatIsEncodedAlreadyIsSentAsItIs(Golden golden) {
    Secret encoded = Secret.of(base64(KEY));

    BaseConnection created = filled(golden).with(key(golden).method(), encoded).create();

    assertThat(sent(created, golden)).isEqualTo(base64(KEY));
  }

  @Test
  void aPemKeyGivenAsTextIsSentInBase64() {
    String pem = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";

    BaseConnection created =
        aep()
            .snowflake()
            .keyPair()
            .account("a")
            .username("u")
            .database("d")
            .warehouse("w")
            .privateKey(Secret.of(pem))
            .create();

    assertThat(PLATFORM.bodyOf(created).at("/auth/params/privateKey").stringValue())
        .isEqualTo(base64(pem));
  }

  @Test
  void aTextThatOnlyLooksLikeJsonIsRefusedWithoutQuotingIt() {
    var draft = aep().googlePubSub().project().projectId("p").credentials("{ canary");

    assertThatThrownBy(draft::create)
        .hasMessageContaining("credentials does not hold JSON")
        .hasMessageNotContaining("canary");
  }

  private TypedDraft filled(Golden golden) {
    return TypedDraft.open(aep(), golden).with(golden.given());
  }

  private Aep aep() {
    return PLATFORM.into(new Configuration(folder)).open();
  }

  private static Parameter key(Golden golden) {
    return golden.spec().params().stream().filter(Parameter::file).findFirst().orElseThrow();
  }

  private static String sent(BaseConnection created, Golden golden) {
    String path = "/auth/params/" + key(golden).name();
    return PLATFORM.bodyOf(created).at(path).stringValue();
  }

  /** The key in the encoding of the golden body, which was written from Adobe's page. */
  private static String encoded(Golden golden) {
    String shown = golden.params().path(key(golden).name()).stringValue();
    if (shown.startsWith("{")) {
      return "{\"type\":\"service_account\",\"n\":1}";
    }
    assertThat(shown).isBase64();
    return base64(KEY);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
