package io.github.aepdsl.emulator.wire;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds a request's route, lets the interceptors have their way, and renders every error: whatever
 * a handler throws becomes an answer here. Safe for use by several threads.
 */
public final class Dispatcher {

  private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

  private final LoopbackHost host = new LoopbackHost();
  private final RouteTable table;
  private final List<Interceptor> interceptors;

  /** A dispatcher over this table; the first interceptor is the outermost. */
  public Dispatcher(RouteTable table, List<Interceptor> interceptors) {
    this.table = table;
    this.interceptors = List.copyOf(interceptors);
  }

  /** What becomes of a request; never throws for what a request holds. */
  public Outcome answer(Request request) {
    Outcome outcome =
        host.allows(request) ? found(request) : new Outcome.Whole(LoopbackHost.refused());
    return outcome.map(response -> response.with("x-request-id", request.id()));
  }

  private Outcome found(Request request) {
    Optional<RoutedCall> call = table.find(request);
    return call.isPresent()
        ? intercepted(call.get(), 0)
        : new Outcome.Whole(guarded(request, () -> unrouted(request)));
  }

  private Outcome intercepted(RoutedCall call, int depth) {
    return depth == interceptors.size()
        ? new Outcome.Whole(guarded(call.request(), () -> worked(call)))
        : interceptors.get(depth).intercept(call, () -> intercepted(call, depth + 1));
  }

  private static Response worked(RoutedCall call) {
    call.route().surface().check(call.request());
    return call.route().handler().answer(call.request(), call.path());
  }

  private Response guarded(Request request, Supplier<Response> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      return refusal.response(request.id());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, request.method() + " " + request.path() + " failed", e);
      return defect(request).with("x-local-platform-defect", e.getClass().getName());
    }
  }

  private Response defect(Request request) {
    return table
        .surface(request.path())
        .map(surface -> surface.failure(500, request.id()))
        .orElseGet(() -> ProblemBody.of(500, "InternalServerError", "The platform failed"));
  }

  /** A caller who may not come in does not learn which paths there are. */
  private Response unrouted(Request request) {
    table.surface(request.path()).ifPresent(surface -> surface.check(request));
    Set<String> methods = table.methods(request.path());
    if (methods.isEmpty()) {
      String path = PathSegments.decoded(request.path());
      return ProblemBody.of(404, "NotFoundError", "No such path: " + path);
    }
    String allowed = String.join(", ", methods);
    return ProblemBody.of(
            405, "MethodNotAllowedError", request.method() + " is not one of " + allowed)
        .with("Allow", allowed);
  }
}
