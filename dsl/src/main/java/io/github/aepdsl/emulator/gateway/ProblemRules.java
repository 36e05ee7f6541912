package io.github.aepdsl.emulator.gateway;

import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Set;

/**
 * The rules of a service whose error bodies nobody published: the shape of the documented
 * content-type failure. Immutable.
 *
 * @param base the path before its routes
 * @param mediaTypes the media types of the bodies that it takes
 */
public record ProblemRules(String base, Set<String> mediaTypes) implements ServiceRules {

  /** A service that takes JSON. */
  public ProblemRules(String base) {
    this(base, Set.of(Response.JSON_TYPE));
  }

  @Override
  public Refusal refusal(SandboxFault fault, String sandbox) {
    return new Refusal(problem(fault.status(), fault.detail(sandbox)));
  }

  private static Response problem(int status, String detail) {
    String title =
        switch (status) {
          case 403 -> "ForbiddenError";
          case 404 -> "NotFoundError";
          default -> "BadRequestError";
        };
    return ProblemBody.of(status, title, detail);
  }

  @Override
  public Response failure(int status, String requestId) {
    return GatewayError.failure(status);
  }
}
