package io.github.aepdsl.emulator.ims;

import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Surface;
import io.github.aepdsl.emulator.wire.Trees;

/** How the identity service words errors. */
final class ImsSurface implements Surface {

  @Override
  public String base() {
    return "/ims";
  }

  /** Faults do not tell the versions apart. */
  @Override
  public String nameOf(String method, String path) {
    return method + " " + base() + path.replaceFirst("/v\\d$", "");
  }

  @Override
  public Response failure(int status, String requestId) {
    String error = status < 500 ? "invalid_request" : "server_error";
    return error(status, status == 429 ? "too_many_requests" : error, "IMS answered " + status);
  }

  static Response error(int status, String error, String description) {
    return Response.json(
        status, Trees.object().put("error", error).put("error_description", description));
  }
}
