package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables that override a profile's values; the local profile takes none. */
final class Overrides {

  /** Variable to key of a profile. */
  static final Map<String, String> VARIABLES = variables();

  private Overrides() {}

  static Config of(Map<String, String> environment) {
    Config overrides = ConfigFactory.empty();
    for (Map.Entry<String, String> variable : VARIABLES.entrySet()) {
      String value = environment.get(variable.getKey());
      if (value != null && !value.isBlank()) {
        Map<String, Object> one = Map.of(variable.getValue(), value);
        overrides =
            overrides.withFallback(ConfigFactory.parseMap(one, "environment " + variable.getKey()));
      }
    }
    return overrides;
  }

  private static Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("AEP_CLIENT_ID", "client-id");
    variables.put("AEP_CLIENT_SECRET", "client-secret");
    variables.put("AEP_ORG_ID", "org-id");
    variables.put("AEP_SANDBOX", "sandbox");
    variables.put("AEP_SCOPES", "scopes");
    variables.put("AEP_ACCESS_TOKEN", "access-token");
    variables.put("AEP_PLATFORM_URL", "platform-url");
    variables.put("AEP_IMS_URL", "ims-url");
    variables.put("AEP_INLET_URL", "inlet-url");
    return variables;
  }
}
