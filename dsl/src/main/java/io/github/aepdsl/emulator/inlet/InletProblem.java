package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** The problem bodies of the inlet. */
final class InletProblem {

  private static final String INLET =
      "http://ns.adobe.com/adobecloud/problem/data-collection-service/inlet";
  private static final String AUTHORIZATION =
      "https://ns.adobe.com/adobecloud/problem/data-collection-service-authorization";

  private static final String INVALID = "Invalid XDM Message Format";

  private InletProblem() {}

  /** A message that the inlet does not take. */
  static Response of(int status, String title, String message) {
    return Response.json(status, problem(status, title, message));
  }

  /** A message that something is wrong with; what its schema has against it is listed. */
  static Response of(OpenInlet inlet, Finding finding) {
    ObjectNode body = problem(finding.status(), INVALID, finding.text(inlet));
    if (!finding.violations().isEmpty()) {
      ((ObjectNode) body.path("report"))
          .putObject("cause")
          .putArray("_streamingValidation")
          .add(ViolationReport.of(finding.violations()));
    }
    return Response.json(finding.status(), body);
  }

  /** More than is allowed; the sender may come again after so long. */
  static Response tooMany(String message, Duration left) {
    long seconds = Math.max(1, left.plusMillis(999).toSeconds());
    return of(429, "Too Many Requests", message).with("Retry-After", Long.toString(seconds));
  }

  private static ObjectNode problem(int status, String title, String message) {
    ObjectNode body = Trees.object().put("type", INLET).put("status", status).put("title", title);
    body.putObject("report").put("message", message);
    return body;
  }

  /** A sender that an authenticated inlet turns away; here, and only here, status is a string. */
  static Response authorization(int status, String message) {
    ObjectNode body =
        Trees.object()
            .put("type", AUTHORIZATION)
            .put("status", Integer.toString(status))
            .put("title", "Authorization");
    body.putObject("report").put("message", message);
    return Response.json(status, body);
  }
}
