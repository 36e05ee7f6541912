package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.ObjectNode;

/** A request that the registry does not grant. Like a refusal, it has no stack trace. */
final class XdmFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd-yyyy HH:mm:ss").withZone(ZoneOffset.UTC);

  private final XdmCode code;
  private final String detail;

  XdmFault(XdmCode code, String detail) {
    super(detail, null, false, false);
    this.code = code;
    this.detail = detail;
  }

  /** The answer, in the shape that the registry has for all errors. */
  Response response(String requestId, Instant now) {
    ObjectNode body =
        Trees.object()
            .put("type", "http://ns.adobe.com/aep/errors/" + code)
            .put("title", code.title())
            .put("status", code.status());
    body.putObject("report")
        .put("registryRequestId", requestId)
        .put("timestamp", TIME.format(now))
        .put("detailed-message", detail)
        .putArray("sub-errors");
    return Response.json(code.status(), body.put("detail", detail));
  }
}
