package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValueFactory;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.testing.SecretKeys;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the settings that {@code doctor} shows tell of a value. */
class SettingsReader_SecretsTest {

  private final Findings findings = new Findings();

  @Test
  void showsOnlyTheValuesOfHarmlessNames() {
    SecretKeys.secret().forEach(this::read);
    SecretKeys.harmless().forEach(this::read);

    assertThat(SecretKeys.seenIn(findings.settings().toString()))
        .isEqualTo(new TreeSet<>(SecretKeys.harmless()));
  }

  @Test
  void quotesNoSecretThatIsOfTheWrongKind() {
    for (String key : SecretKeys.real()) {
      String path = ConfigUtil.joinPath(key);
      reader(path, SecretKeys.canary(key))
          .value(path, name -> URI.create("no uri: " + name), "a URL");
    }

    assertThat(problems()).isNotEmpty().allMatch(Set::isEmpty);
  }

  @Test
  void showsNoPasswordThatStandsInAnAddress() {
    reader("platform-url", "https://svc:c4n4ry@h").uri("platform-url");

    assertThat(findings.settings())
        .containsExactly(new Setting("aep.test.platform-url", "***", "test"));
  }

  private void read(String key) {
    String path = ConfigUtil.joinPath(key);
    assertThat(reader(path, SecretKeys.canary(key)).text(path)).contains(SecretKeys.canary(key));
  }

  private SettingsReader reader(String path, String value) {
    Config config =
        ConfigFactory.empty().withValue(path, ConfigValueFactory.fromAnyRef(value, "test"));
    return new SettingsReader(config, "aep.test", findings);
  }

  private List<Set<String>> problems() {
    try {
      findings.refuseProblems();
      return List.of();
    } catch (ConfigurationException e) {
      return e.problems().stream().map(problem -> SecretKeys.seenIn(problem.toString())).toList();
    }
  }
}
