package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.testing.OfflineSources;
import org.junit.jupiter.api.Test;

/** Adobe's pages show two sets of parameters for Hive, and do not say which one is right. */
class Hive_AlternativesTest {

  private final OfflineSources aep = new OfflineSources();

  @Test
  void proposesTheSampleFirst() {
    assertThat(aep.hive().toString())
        .doesNotContain("problem")
        .endsWith("next: .connectionString(secret(\"HIVE_CONNECTION_STRING\")).create()");
  }

  @Test
  void refusesToSendNothing() {
    assertThat(aep.hive().missing())
        .containsExactly("connectionString or host, username, password");
    assertThatThrownBy(() -> aep.hive().create())
        .hasMessageContaining("connectionString or host, username, password is missing");
  }

  @Test
  void asksForTheRestOfTheSetThatWasBegun() {
    assertThat(aep.hive().host("h").toString())
        .endsWith("next: .username(\"...\").password(secret(\"HIVE_PASSWORD\")).create()");
    assertThat(aep.hive().host("h").missing()).isEmpty();
  }

  @Test
  void remarksOnBothSetsWithoutRefusingThem() {
    assertThat(aep.hive().connectionString("Host=h").host("h").toString())
        .doesNotContain("problem")
        .contains(
            "note: connectionString as well as host, username, password: the service may want only"
                + " one of them");
  }
}
