package io.github.aepdsl.emulator;

import tools.jackson.databind.node.ObjectNode;

/** The problem bodies that carry no error code. */
final class Problems {

  private static final String INLET =
      "http://ns.adobe.com/adobecloud/problem/data-collection-service/inlet";
  private static final String INLET_AUTHORIZATION =
      "https://ns.adobe.com/adobecloud/problem/data-collection-service-authorization";

  private Problems() {}

  /** The shape of the documented content-type failure. */
  static Reply plain(int status, String title, String detail) {
    return Reply.json(
        status,
        Json.object()
            .put("type", "/placeholder/type/uri")
            .put("status", status)
            .put("title", title)
            .put("detail", detail));
  }

  /** A message that the inlet does not take. */
  static Reply inlet(int status, String title, String message) {
    ObjectNode body = Json.object().put("type", INLET).put("status", status).put("title", title);
    body.putObject("report").put("message", message);
    return Reply.json(status, body);
  }

  /** A sender that an authenticated inlet turns away; here, and only here, status is a string. */
  static Reply inletAuthorization(int status, String message) {
    ObjectNode body =
        Json.object()
            .put("type", INLET_AUTHORIZATION)
            .put("status", Integer.toString(status))
            .put("title", "Authorization");
    body.putObject("report").put("message", message);
    return Reply.json(status, body);
  }
}
