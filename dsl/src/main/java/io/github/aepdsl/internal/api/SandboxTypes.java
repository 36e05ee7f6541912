package io.github.aepdsl.internal.api;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.ListQuery;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which sandboxes are of type production: asked for once, when first needed. Thread safe. */
public final class SandboxTypes {

  /** Every organisation has one default sandbox of this name, and it is a production sandbox. */
  private static final String DEFAULT = "prod";

  /** Those that the caller may use; the list with a name is for administrators only. */
  private static final String OF_THE_CALLER = "/";

  private final Services services;
  private Optional<Set<String>> production = Optional.empty();

  SandboxTypes(Services services) {
    this.services = services;
  }

  /** Whether it is one by its name alone. */
  public static boolean isDefault(String sandbox) {
    return DEFAULT.equals(sandbox);
  }

  /** Whether it is one; not so when the service does not say. */
  public boolean isProduction(String sandbox) {
    return isDefault(sandbox) || known(sandbox).contains(sandbox);
  }

  private synchronized Set<String> known(String sandbox) {
    if (production.isEmpty()) {
      production = Optional.of(read(sandbox));
    }
    return production.get();
  }

  private Set<String> read(String sandbox) {
    Set<String> names = new HashSet<>();
    try {
      Iterator<JsonNode> all =
          services.in(sandbox, Service.SANDBOXES).items(ListQuery.of(OF_THE_CALLER));
      all.forEachRemaining(
          each -> {
            if (each.path("type").asString("").equals("production")) {
              names.add(each.path("name").asString(""));
            }
          });
    } catch (AepException e) {
      return names; // a warning is no reason to fail, nor to ask again
    }
    return names;
  }
}
