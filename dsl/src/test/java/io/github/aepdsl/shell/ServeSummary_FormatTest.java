package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.LocalPlatform;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServeSummary_FormatTest {

  @Test
  void isOneLineOfJsonWithExactlyTheseKeys() {
    try (LocalPlatform platform = LocalPlatform.start()) {
      String line = new ServeSummary(platform, Optional.empty()).json();

      JsonNode json = JsonMapper.shared().readTree(line);
      assertThat(line).doesNotContain("\n");
      assertThat(json.propertyNames())
          .containsExactly(
              "platform",
              "ims",
              "inlet",
              "clientId",
              "clientSecret",
              "orgId",
              "sandbox",
              "accessToken");
      assertThat(json.get("platform").asString()).isEqualTo(platform.platformUrl().toString());
    }
  }

  @Test
  void saysWhetherAnythingIsKept() {
    try (LocalPlatform platform = LocalPlatform.start()) {
      assertThat(new ServeSummary(platform, Optional.empty()).text()).contains("keeps nothing.");
      assertThat(new ServeSummary(platform, Optional.of(Path.of("/kept"))).text())
          .contains("keeps everything in /kept.");
    }
  }

  @Test
  void tellsPeopleTheSettingsAndACall() {
    try (LocalPlatform platform = LocalPlatform.start()) {
      assertThat(new ServeSummary(platform, Optional.empty()).text())
          .contains("export AEP_PLATFORM_URL=" + platform.platformUrl())
          .contains("export AEP_CLIENT_SECRET=" + platform.clientSecret())
          .contains("export AEP_SANDBOX=dev\n", "-H 'x-sandbox-name: dev'")
          .contains("curl -X POST '" + platform.platformUrl() + "/data/foundation/flowservice");
    }
  }
}
