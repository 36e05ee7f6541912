package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.testing.ConfigFolder;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a file that is no credential of the Developer Console. */
class CredentialsFile_ShapesTest {

  private static final String KEYS = "\"CLIENT_ID\": \"c\", \"ORG_ID\": \"o@AdobeOrg\"";

  @TempDir Path folder;

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("canary, no JSON {", "syntax error"),
        Arguments.of("{}", "it is no credential of the Developer Console"),
        Arguments.of("{" + KEYS + ", \"CLIENT_SECRETS\": [\"canary\"]}", "SCOPES"),
        Arguments.of("{" + KEYS + ", \"SCOPES\": []}", "CLIENT_SECRETS"),
        Arguments.of("{\"project\": {\"name\": \"canary\"}}", "credentials"),
        Arguments.of(
            """
            {"project": {"workspace": {"details": {"credentials": [{"api_key": "canary"}]}}}}""",
            "oauth_server_to_server"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isNamedWithWhatItLacksAndNeverQuoted(String content, String lacks) {
    ConfigFolder files = new ConfigFolder(folder).file("key.json", content);
    files.file("aep.conf", "\naep.profiles.x.credentials-file = key.json");

    assertThatThrownBy(() -> files.profile("x"))
        .hasMessageContaining("credentials-file key.json (")
        .hasMessageContaining("aep.conf: 2)")
        .hasMessageContaining(lacks)
        .hasMessageNotContaining("canary");
  }

  @Test
  void mayHoldSeveralCredentialsOfWhichOneCounts() {
    ConfigFolder files = new ConfigFolder(folder);
    files.file(
        "key.json",
        """
        {"project": {"org": {"ims_org_id": "o@AdobeOrg"}, "workspace": {"details": {"credentials": [
          {"api_key": {"client_id": "other"}},
          {"oauth_server_to_server":
            {"client_id": "mine", "client_secrets": ["s1", "s2"], "scopes": ["a", "b"]}}
        ]}}}}
        """);
    files.file("aep.conf", "aep.profiles.x { credentials-file = key.json, client-id = stronger }");

    Endpoints endpoints = files.profile("x").endpoints().orElseThrow();

    assertThat(endpoints.clientId()).isEqualTo("stronger");
    assertThat(endpoints.scopes()).isEqualTo("a,b");
    assertThat(endpoints.clientSecret().reveal()).isEqualTo("s1");
  }
}
