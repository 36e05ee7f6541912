package io.github.aepdsl.shell.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.SecretKeys;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A script that fails shows the snippet at fault, and of it what may be shown. */
class ScriptFailure_SecretsTest {

  @Test
  void showsOnlyTheValuesOfHarmlessNames() {
    Set<String> seen = new TreeSet<>();

    SecretKeys.secret().forEach(key -> seen.addAll(seenIn(key)));
    SecretKeys.harmless().forEach(key -> seen.addAll(seenIn(key)));

    assertThat(seen).isEqualTo(new TreeSet<>(SecretKeys.harmless()));
  }

  private static Set<String> seenIn(String key) {
    String source = "d.param(\"%s\", \"%s\")".formatted(key, SecretKeys.canary(key));
    return SecretKeys.seenIn(
        new ScriptFailure(1, source, List.of("cannot find symbol")).describe("demo.jsh"));
  }
}
