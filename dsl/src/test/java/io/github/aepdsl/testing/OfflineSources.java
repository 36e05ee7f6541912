package io.github.aepdsl.testing;

import io.github.aepdsl.source.ConfiguredValue;
import io.github.aepdsl.source.DraftContext;
import io.github.aepdsl.source.GenericDraft;
import io.github.aepdsl.source.Sources;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Drafts that lead nowhere: nothing listens at their platform's address. */
public final class OfflineSources extends Sources {

  private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

  private final Map<String, ConfiguredValue> configured = new LinkedHashMap<>();

  public OfflineSources configured(String param, Object value) {
    configured.put(param, new ConfiguredValue(value, "aep.conf: 7"));
    return this;
  }

  public GenericDraft source(String specId, String authSpecName) {
    return GenericDraft.open(context(), specId, authSpecName);
  }

  @Override
  protected DraftContext context() {
    return drafts();
  }

  /** What each draft is opened with. */
  public DraftContext drafts() {
    return Adobe.drafts(NOWHERE, "nowhere", key -> configured);
  }
}
