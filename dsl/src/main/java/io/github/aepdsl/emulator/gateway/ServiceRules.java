package io.github.aepdsl.emulator.gateway;

import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Set;

/**
 * What a service says for itself: where it is, what bodies it takes and how it words errors. Called
 * by several threads at once.
 */
public interface ServiceRules {

  /** The path before its routes, such as {@code /data/foundation/catalog}. */
  String base();

  /** What faults put before the path of a route, such as {@code /catalog}. */
  default String faultPrefix() {
    return base().substring(base().lastIndexOf('/'));
  }

  /** The media types of the bodies that it takes. */
  default Set<String> mediaTypes() {
    return Set.of(Response.JSON_TYPE);
  }

  /** The refusal of a call whose headers do not name a sandbox. */
  Refusal refusal(SandboxFault fault, String sandbox);

  /** The answer with a status that nobody worked for: a staged fault, or a defect. */
  Response failure(int status, String requestId);
}
