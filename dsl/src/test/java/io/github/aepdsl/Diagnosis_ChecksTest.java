package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.config.Setting;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class Diagnosis_ChecksTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  @TempDir Path folder;

  @Test
  void allIsWellOnTheLocalPlatform() {
    Diagnosis diagnosis = Diagnosis.run(new Configuration(folder).sessions());

    assertThat(diagnosis.checks()).extracting(Diagnosis.Check::passed).containsOnly(true);
    assertThat(diagnosis.checks())
        .extracting(Diagnosis.Check::result)
        .containsExactly("local platform, sandbox dev", "IMS gave one", "dev answers");
  }

  @Test
  void aRefusedCredentialStopsAtTheTokenAndSaysWhatToDo() {
    server.always(Adobe.TOKEN, Step.json(400, "{\"error\":\"invalid_client\"}"));

    Diagnosis diagnosis = Diagnosis.run(remote().sessions());

    assertThat(diagnosis.checks()).hasSize(2).last().matches(check -> !check.passed());
    assertThat(diagnosis.checks().get(1).fix()).contains("client-secret");
  }

  @Test
  void everySettingHasItsOriginAndNoSecret() {
    Diagnosis diagnosis = Diagnosis.run(remote().sessions());

    assertThat(diagnosis.settings())
        .contains(
            new Setting("aep.profile", "default", "environment AEP_PROFILE"),
            new Setting("aep.profiles.default.client-id", "c", "environment AEP_CLIENT_ID"),
            new Setting(
                "aep.profiles.default.client-secret", "***", "environment AEP_CLIENT_SECRET"),
            new Setting("aep.profiles.default.sandbox", "prod", "default"));
  }

  @Test
  void filesSourcesParametersAndSecretsAreToldByName() {
    Configuration configuration =
        new Configuration(folder)
            .file(
                "aep.conf",
                """
                aep.sources.cassandra { password = canary-1, host = h }
                aep.parameters.region = canary-2
                aep.secrets.MY_KEY = canary-3
                """);

    Diagnosis diagnosis = Diagnosis.run(configuration.sessions());

    assertThat(diagnosis.settings())
        .contains(new Setting("file", folder.resolve("aep.conf").toString(), "read"))
        .anyMatch(setting -> setting.origin().equals("not there"))
        .extracting(setting -> setting.key() + " " + setting.value())
        .contains(
            "aep.sources.cassandra host, password",
            "aep.parameters.region ***",
            "aep.secrets.MY_KEY ***");
    assertThat(diagnosis.toString()).doesNotContain("canary");
  }

  @Test
  void aMisspeltKeyOfAnotherProfileIsAWarning() {
    Configuration configuration =
        new Configuration(folder).file("aep.conf", "aep.profiles.dev.orgid = o");

    assertThat(Diagnosis.run(configuration.sessions()).checks())
        .allMatch(Diagnosis.Check::passed)
        .last()
        .satisfies(check -> assertThat(check.result()).contains("aep.profiles.dev.orgid"))
        .satisfies(check -> assertThat(check.fix()).contains("did you mean 'org-id'?"));
  }

  @Test
  void anUnusableConfigurationListsEveryProblem() {
    Configuration configuration = new Configuration(folder).environment("AEP_PROFILE", "default");

    Diagnosis diagnosis = Diagnosis.run(configuration.sessions());

    assertThat(diagnosis.checks()).hasSize(3).noneMatch(Diagnosis.Check::passed);
    assertThat(diagnosis.settings())
        .contains(new Setting("aep.profile", "default", "environment AEP_PROFILE"));
  }

  private Configuration remote() {
    return new Configuration(folder).tenant(server.uri());
  }
}
