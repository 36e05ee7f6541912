package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;

/** What the Catalog Service does not grant; Adobe published no bodies of it. */
final class CatalogProblem {

  private CatalogProblem() {}

  static Refusal badRequest(String detail, Object... values) {
    return new Refusal(ProblemBody.badRequest(detail.formatted(values)));
  }

  static Refusal notFound(String kind, String id) {
    return new Refusal(
        ProblemBody.of(404, "NotFoundError", "There is no %s %s.".formatted(kind, id)));
  }

  static Refusal stale(String supplied, String current) {
    String detail = "If-Match is %s, but the version is %s.".formatted(supplied, current);
    return new Refusal(ProblemBody.of(412, "PreconditionFailedError", detail));
  }
}
