package io.github.aepdsl.emulator.gateway;

import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The sandboxes that exist, and the rules of the headers that name one: none means the default,
 * unless that is strict; a wildcard is for service tokens. Immutable.
 */
public final class Sandboxes {

  private final Map<String, SandboxEntry> byName = new LinkedHashMap<>();
  private final String defaultName;
  private final boolean strict;

  /**
   * Sandboxes of these names; the first is the default, unless a header is wanted.
   *
   * @param idOf the id for a name, the same at each start on the same state
   */
  public Sandboxes(List<String> names, boolean strict, UnaryOperator<String> idOf) {
    names.forEach(name -> byName.put(name, new SandboxEntry(name, idOf.apply(name))));
    this.defaultName = names.get(0);
    this.strict = strict;
  }

  /** All of them, the default first. */
  public Collection<SandboxEntry> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /**
   * The sandbox that the request's headers name.
   *
   * @throws Refusal when they name none, in the words of the service
   */
  SandboxEntry of(Request request, ServiceRules service) {
    if (request.header("x-sandbox-id").isPresent()) {
      throw service.refusal(SandboxFault.ID_FROM_USER, "");
    }
    String name = request.header("x-sandbox-name").orElse(strict ? "" : defaultName);
    SandboxEntry sandbox = byName.get(name);
    if (sandbox == null) {
      throw service.refusal(fault(name), name);
    }
    return sandbox;
  }

  private static SandboxFault fault(String name) {
    return switch (name) {
      case "" -> SandboxFault.MISSING;
      case "*" -> SandboxFault.WILDCARD;
      default -> SandboxFault.UNKNOWN;
    };
  }
}
