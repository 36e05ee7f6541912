package io.github.aepdsl.emulator;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds a request's route, lets staged faults have their way, and renders every error. */
final class Switchboard {

  private static final Logger LOG = System.getLogger(Switchboard.class.getName());

  private final RouteTable table;
  private final Faults faults;
  private final Tokens tokens;

  Switchboard(RouteTable table, Faults faults, Tokens tokens) {
    this.table = table;
    this.faults = faults;
    this.tokens = tokens;
  }

  Reply answer(Request request) {
    Reply reply = LoopbackHost.allows(request) ? matched(request) : LoopbackHost.refused();
    return reply.with("x-request-id", request.id());
  }

  private Reply matched(Request request) {
    List<Match> matches = table.find(request.path());
    Optional<Match> match =
        matches.stream().filter(m -> m.route().method().equals(request.method())).findFirst();
    Optional<Effect> effect = match.flatMap(m -> faults.next(m.route().name()));
    return effect.isPresent()
        ? staged(request, matches, match.get(), effect.get())
        : worked(request, matches, match);
  }

  private Reply staged(Request request, List<Match> matches, Match match, Effect effect) {
    return effect.play(
        tokens::expireAll,
        () -> worked(request, matches, Optional.of(match)),
        status -> match.route().surface().failure(status, request.id()));
  }

  private Reply worked(Request request, List<Match> matches, Optional<Match> match) {
    try {
      return route(request, matches, match);
    } catch (Refusal refusal) {
      return refusal.reply(request.id());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, request.method() + " " + request.path() + " failed", e);
      return new FlowError(FlowCode.INTERNAL, "The local platform failed: " + e.getClass())
          .reply(request.id());
    }
  }

  private Reply route(Request request, List<Match> matches, Optional<Match> match) {
    table.surface(request.path()).ifPresent(surface -> surface.check(request));
    if (match.isEmpty()) {
      return matches.isEmpty() ? unknownPath(request) : wrongMethod(request, matches);
    }
    Route route = match.get().route();
    return route.handler().answer(route.surface().admit(request, match.get()));
  }

  private static Reply unknownPath(Request request) {
    return Problems.plain(404, "NotFoundError", "No such path: " + request.path());
  }

  private static Reply wrongMethod(Request request, List<Match> matches) {
    String allowed =
        matches.stream().map(m -> m.route().method()).distinct().collect(Collectors.joining(", "));
    return Problems.plain(
            405, "MethodNotAllowedError", request.method() + " is not one of " + allowed)
        .with("Allow", allowed);
  }
}
