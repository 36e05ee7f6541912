package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/** The problem bodies of the inlet. */
final class InletProblem {

  private static final String INLET =
      "http://ns.adobe.com/adobecloud/problem/data-collection-service/inlet";
  private static final String AUTHORIZATION =
      "https://ns.adobe.com/adobecloud/problem/data-collection-service-authorization";

  private InletProblem() {}

  /** A message that the inlet does not take. */
  static Response of(int status, String title, String message) {
    ObjectNode body = Trees.object().put("type", INLET).put("status", status).put("title", title);
    body.putObject("report").put("message", message);
    return Response.json(status, body);
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
