package io.github.aepdsl.emulator;

/** Adobe's identity service. */
final class ImsSurface implements Surface {

  @Override
  public String base() {
    return "/ims";
  }

  @Override
  public Reply failure(int status, String requestId) {
    String error = status < 500 ? "invalid_request" : "server_error";
    return error(status, status == 429 ? "too_many_requests" : error, "IMS answered " + status);
  }

  static Reply error(int status, String error, String description) {
    return Reply.json(
        status, Json.object().put("error", error).put("error_description", description));
  }
}
