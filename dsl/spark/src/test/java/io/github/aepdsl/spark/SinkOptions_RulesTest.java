package io.github.aepdsl.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.Aep;
import io.github.aepdsl.error.ConfigurationException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinkOptions_RulesTest {

  private static final Map<String, String> URL = Map.of("url", "http://127.0.0.1:1/collection/one");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "url | nonsense | must be an address",
        "url | https://dcs.adobedc.net/other/1 | must be an address",
        "messagesPerSecond | 0 | must be 1 or more, or off",
        "requestsPerSecond | -1 | must be 1 or more, or off",
        "writers | off | must be 1 or more",
        "writers | 1e3 | must be 1 or more",
        "connection | web | both 'url' and 'connection'",
        "dataset | 5f | .option(\"schema\", id)",
        "token | abc | looks like a secret",
        "mesagesPerSecond | 1 | did you mean 'messagesPerSecond'?",
      })
  void refuses(String name, String value, String words) {
    assertThatThrownBy(() -> SinkOptions.of(with(name, value), false)).hasMessageContaining(words);
  }

  @Test
  void refusesToHaveTasksRunTwice() {
    assertThatThrownBy(() -> SinkOptions.of(URL, true))
        .hasMessageContaining("spark.speculation is on");
  }

  @Test
  void takesNamesInAnyCase() {
    SinkOptions options = SinkOptions.of(with("MESSAGESPERSECOND", "off"), false);
    assertThat(options.get(SinkOption.MESSAGES_PER_SECOND)).hasValue("off");
  }

  @Test
  void takesWhatSparkPutsThere() {
    SinkOptions options = SinkOptions.of(with("checkpointLocation", "/tmp/x"), false);
    assertThat(options.get(SinkOption.URL)).hasValue(URL.get("url"));
  }

  @Test
  void tellsWhereAnExecutorFindsItsProfile() {
    Map<String, String> named = with("profile", "nowhere");
    SinkOptions ofDriver = new SinkOptions(new TreeMap<>(named), "ORG@AdobeOrg");

    assertThatThrownBy(ofDriver::sessionOfExecutor)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("spark.executorEnv.AEP_PROFILE");
  }

  @Test
  void refusesAnExecutorOfAnotherOrganization() {
    Map<String, String> values = with("schema", "https://ns.adobe.com/acme/schemas/1");
    SinkOptions ofDriver = new SinkOptions(new TreeMap<>(values), "OTHER@AdobeOrg");
    try (Aep session = ofDriver.sessionOfExecutor()) {
      assertThatThrownBy(() -> ofDriver.messages(session, 1))
          .hasMessageContaining("the driver's of OTHER@AdobeOrg");
    }
  }

  @Test
  void refusesAProfileThatTheDriverLacks() {
    assertThatThrownBy(() -> SinkOptions.of(with("profile", "nowhere"), false))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("nowhere")
        .hasMessageNotContaining("executor");
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> options = new HashMap<>(URL);
    options.put(name, value);
    return options;
  }
}
