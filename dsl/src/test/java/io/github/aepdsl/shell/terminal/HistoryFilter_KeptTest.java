package io.github.aepdsl.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryFilter_KeptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aep().cassandra()",
        "d.password(secret(\"CASSANDRA_PASSWORD\"))",
        "d.host(\"exit\")",
        "/list",
        "exits()"
      })
  void keeps(String entry) {
    assertThat(HistoryFilter.keeps(entry)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " \n",
        "/exit",
        " /exit 3",
        "exit",
        "quit",
        "d.password(\"canary\")",
        "d.param(\"bearer\", \"canary\")",
        "Secret.of(\"canary\")",
        "var jwt = \"canary\""
      })
  void leavesOut(String entry) {
    assertThat(HistoryFilter.keeps(entry)).isFalse();
  }
}
