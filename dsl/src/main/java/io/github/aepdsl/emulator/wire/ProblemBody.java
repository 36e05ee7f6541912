package io.github.aepdsl.emulator.wire;

/**
 * The problem body that belongs to no service: the shape of the documented content-type failure.
 */
public final class ProblemBody {

  private ProblemBody() {}

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
