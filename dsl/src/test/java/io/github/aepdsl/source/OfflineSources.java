package io.github.aepdsl.source;

import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.resource.Workspace;
import io.github.aepdsl.secret.Secret;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Drafts that lead nowhere: nothing listens at their platform's address. */
final class OfflineSources extends Sources {

  private final Map<String, ConfiguredValue> configured = new LinkedHashMap<>();

  OfflineSources configured(String param, Object value) {
    configured.put(param, new ConfiguredValue(value, "aep.conf: 7"));
    return this;
  }

  GenericDraft source(String specId, String authSpecName) {
    return GenericDraft.open(context(), specId, authSpecName);
  }

  @Override
  protected DraftContext context() {
    Endpoints endpoints =
        new Endpoints(
            URI.create("http://127.0.0.1:9"),
            URI.create("http://127.0.0.1:9"),
            Optional.empty(),
            "client",
            Secret.of("client-secret"),
            "0123456789ABCDEF01234567@AdobeOrg",
            "openid",
            Optional.empty());
    AepHttp http = new AepHttp(endpoints, HttpOptions.defaults(), Clock.systemUTC());
    Workspace workspace = Workspace.open("nowhere", "dev", http, id -> id);
    return new DraftContext(workspace, endpoints, "", key -> configured);
  }
}
