package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sandboxes that exist, and the rules of the headers that name one: none means the default,
 * unless that is strict; a wildcard is for service tokens. Immutable.
 */
public final class Sandboxes {

  private final Map<String, SandboxEntry> byName = new LinkedHashMap<>();
  private final String defaultName;
  private final boolean strict;

  /** Sandboxes of these names; the first is the default, unless a header is wanted. */
  public Sandboxes(List<String> names, boolean strict, Ids ids) {
    names.forEach(name -> byName.put(name, new SandboxEntry(name, ids.uuid())));
    this.defaultName = names.get(0);
    this.strict = strict;
  }

  /** The sandbox that the request's headers name. */
  SandboxEntry of(Request request) {
    if (request.header("x-sandbox-id").isPresent()) {
      throw new FlowError(FlowCode.SANDBOX_ID, "x-sandbox-id is for service tokens only.")
          .refusal();
    }
    return named(request.header("x-sandbox-name").orElseGet(this::withoutHeader));
  }

  private String withoutHeader() {
    if (strict) {
      throw new FlowError(FlowCode.SANDBOX_MISSING, "The header x-sandbox-name is missing.")
          .refusal();
    }
    return defaultName;
  }

  private SandboxEntry named(String name) {
    if (name.equals("*")) {
      throw new FlowError(FlowCode.SANDBOX_WILDCARD, "Not allowed for all sandboxes at once.")
          .refusal();
    }
    SandboxEntry sandbox = byName.get(name);
    if (sandbox == null) {
      String detail = "The sandbox %s is not found.".formatted(name);
      throw new FlowError(FlowCode.UNKNOWN_SANDBOX, detail, Map.of("sandboxName", name)).refusal();
    }
    return sandbox;
  }
}
