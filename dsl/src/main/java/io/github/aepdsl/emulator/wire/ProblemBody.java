package io.github.aepdsl.emulator.wire;

/**
 * The problem body that belongs to no service: the shape of the documented content-type failure.
 */
public final class ProblemBody {

  private ProblemBody() {}

  /** What is wrong with a request, where no service has a code for it. */
  public static Response badRequest(String detail) {
    return badRequest(400, detail);
  }

  /** The same with a status that says it more exactly. */
  public static Response badRequest(int status, String detail) {
    return of(status, "BadRequestError", detail);
  }

  /** An answer with this problem. */
  public static Response of(int status, String title, String detail) {
    return Response.json(
        status,
        Trees.object()
            .put("type", "/placeholder/type/uri")
            .put("status", status)
            .put("title", title)
            .put("detail", detail));
  }
}
