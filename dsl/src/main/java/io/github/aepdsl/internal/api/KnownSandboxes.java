package io.github.aepdsl.internal.api;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.ListQuery;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The sandboxes that the caller may use, and their types: asked for once, when first needed. Thread
 * safe.
 */
public final class KnownSandboxes {

  /** Every organisation has one default sandbox of this name, and it is a production sandbox. */
  private static final String DEFAULT = "prod";

  /** Those that the caller may use; the list with a name is for administrators only. */
  private static final String OF_THE_CALLER = "/";

  private static final int MOST_NAMED = 5;

  /** More than any organisation may have. */
  private static final int MOST_READ = 1000;

  private final Services services;
  private Optional<Map<String, String>> types = Optional.empty();

  KnownSandboxes(Services services) {
    this.services = services;
  }

  /** Whether it is of type production by its name alone. */
  public static boolean isDefault(String sandbox) {
    return DEFAULT.equals(sandbox);
  }

  /** Whether it is of type production; not so when the service does not say. */
  public boolean isProduction(String sandbox) {
    return isDefault(sandbox) || "production".equals(typesSeenFrom(sandbox).get(sandbox));
  }

  /**
   * What to try instead of a sandbox that the service does not know; empty when it does, and when
   * it does not say which there are.
   */
  Optional<String> insteadOf(String sandbox) {
    Set<String> names = typesSeenFrom(sandbox).keySet();
    return names.isEmpty() || names.contains(sandbox)
        ? Optional.empty()
        : Optional.of(instead(sandbox, names));
  }

  private static String instead(String sandbox, Set<String> names) {
    String meant =
        Suggestion.nearest(sandbox, names)
            .map(near -> "the sandbox %s if you meant that; ".formatted(OneLine.of(near)))
            .orElse("");
    List<String> few = Suggestion.few(sandbox, names, MOST_NAMED);
    String more = names.size() > few.size() ? ", …" : "";
    return meant + "these credentials may use " + OneLine.of(String.join(", ", few)) + more;
  }

  private synchronized Map<String, String> typesSeenFrom(String sandbox) {
    if (types.isEmpty()) {
      types = Optional.of(read(sandbox));
    }
    return types.get();
  }

  private Map<String, String> read(String sandbox) {
    Map<String, String> read = new LinkedHashMap<>();
    try {
      Iterator<JsonNode> all =
          services
              .in(sandbox, Service.SANDBOXES)
              .items(ListQuery.of(OF_THE_CALLER).limit(MOST_READ));
      all.forEachRemaining(
          each -> read.put(each.path("name").asString(""), each.path("type").asString("")));
    } catch (AepException e) {
      return read; // a warning or a guess is no reason to fail, nor to ask again
    }
    return read;
  }
}
