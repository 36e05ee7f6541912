package io.github.aepdsl.shell;

import io.github.aepdsl.emulator.LocalPlatform;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What somebody needs to call a platform that was just started. */
final class ServeSummary {

  /** Where sessions of the embedded platform begin, too: not the one that stands for production. */
  private static final String SANDBOX = "dev";

  private final LocalPlatform platform;
  private final String keeps;
  private final String token;

  /** Of a platform that keeps its state in this folder, or keeps nothing. */
  ServeSummary(LocalPlatform platform, Optional<Path> state) {
    this.keeps =
        state.map(folder -> "keeps everything in " + folder).orElse("keeps nothing")
            + (platform.isLive() ? ", with live data" : "");
    this.platform = platform;
    this.token = platform.issueAccessToken();
  }

  /** One line, for programs. */
  String json() {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("platform", platform.platformUrl().toString());
    json.put("ims", platform.imsUrl().toString());
    json.put("inlet", platform.inletUrl().toString());
    json.put("clientId", platform.clientId());
    json.put("clientSecret", platform.clientSecret());
    json.put("orgId", platform.orgId());
    json.put("sandbox", SANDBOX);
    json.put("accessToken", token);
    return json.toString();
  }

  /** For people: settings that the DSL reads as they stand, and a call to paste. */
  String text() {
    return """
        The local platform answers at %s until Ctrl-C and %s.
        Sandboxes: %s. These settings make it the platform of another session:

        %s

        Try it:

        %s
        """
        .formatted(
            platform.platformUrl(),
            keeps,
            String.join(", ", platform.sandboxes()),
            exports(),
            curl());
  }

  /** The settings, as a shell reads them. */
  String exports() {
    return settings().entrySet().stream()
        .map(setting -> "export " + setting.getKey() + "=" + setting.getValue())
        .collect(Collectors.joining("\n"));
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("AEP_PROFILE", "default");
    settings.put("AEP_PLATFORM_URL", platform.platformUrl());
    settings.put("AEP_IMS_URL", platform.imsUrl());
    settings.put("AEP_INLET_URL", platform.inletUrl());
    settings.put("AEP_CLIENT_ID", platform.clientId());
    settings.put("AEP_CLIENT_SECRET", platform.clientSecret());
    settings.put("AEP_ORG_ID", platform.orgId());
    settings.put("AEP_SANDBOX", SANDBOX);
    return settings;
  }

  private String curl() {
    return """
        curl -X POST '%s/data/foundation/flowservice/connections' \\
          -H 'Authorization: Bearer %s' \\
          -H 'x-api-key: %s' \\
          -H 'x-gw-ims-org-id: %s' \\
          -H 'x-sandbox-name: %s' \\
          -H 'Content-Type: application/json' \\
          -d '{"name": "Cassandra", "connectionSpec": {"id": "a8f4d393-1a6b-43f3-931f-91a16ed857f4",
               "version": "1.0"}, "auth": {"specName": "Basic Authentication", "params":
               {"host": "10.0.0.5", "port": "9042", "username": "svc", "password": "none"}}}'"""
        .formatted(platform.platformUrl(), token, platform.clientId(), platform.orgId(), SANDBOX);
  }
}
