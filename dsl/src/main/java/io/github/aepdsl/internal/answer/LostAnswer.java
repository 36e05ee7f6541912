package io.github.aepdsl.internal.answer;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.answer.Reply.NoAnswer;
import io.github.aepdsl.internal.network.ProxyException;
import io.github.aepdsl.internal.network.UntrustedException;
import io.github.aepdsl.internal.redact.Redactor;
import java.io.IOException;

/** Words for a call that got no answer. */
final class LostAnswer {

  private LostAnswer() {}

  static TransportException exception(NoAnswer reply, Redactor redactor) {
    String method = reply.call().method();
    String path = redactor.scrub(reply.call().path()); // links of pages are the service's words
    String what = "%s %s -> %s%s".formatted(method, OneLine.of(path), what(reply), tries(reply));
    return new TransportException(
        method, path, Problem.of(what).trying(hint(reply)), clean(reply.cause(), redactor));
  }

  /** The JDK quotes what is no HTTP in its messages. */
  private static Exception clean(Exception cause, Redactor redactor) {
    for (Throwable link = cause; link != null; link = link.getCause()) {
      String text = link.toString();
      if (!redactor.scrub(text).equals(text) || !OneLine.isPlain(text)) {
        IOException clean = new IOException(clean(cause.toString(), redactor));
        clean.setStackTrace(cause.getStackTrace());
        return clean;
      }
    }
    return cause;
  }

  private static String clean(String text, Redactor redactor) {
    return OneLine.of(redactor.scrub(text));
  }

  private static String what(NoAnswer reply) {
    String host = host(reply.call());
    return switch (reply.loss()) {
      case INTERRUPTED -> "interrupted while waiting for " + host;
      case REFUSED_BY_PROXY, STUCK_AT_PROXY -> reply.cause().getMessage();
      case UNKNOWN_HOST -> "nobody knows the host " + host;
      case UNREACHABLE -> "no connection to " + host;
      case UNTRUSTED, TLS -> "no trusted TLS connection to " + host + distrust(reply);
      case LATE -> "no answer from " + host + " in time";
      case OVERSIZED -> "the answer of " + host + " is larger than this client reads";
      case BROKEN -> "the connection to " + host + " broke before the answer was complete";
    };
  }

  private static String host(Call call) {
    return OneLine.of(call.uri().getAuthority())
        + call.proxy().map(proxy -> " by the proxy " + proxy).orElse("");
  }

  /** The last cause says what the others only pass on. */
  private static String distrust(NoAnswer reply) {
    Throwable last = reply.cause();
    while (last.getCause() != null && !(last instanceof UntrustedException)) {
      last = last.getCause();
    }
    String why = last.getMessage();
    return why == null || why.isBlank() ? "" : ": " + OneLine.of(why);
  }

  private static String tries(NoAnswer reply) {
    return reply.tries() > 1 ? ", " + reply.tries() + " tries" : "";
  }

  private static String hint(NoAnswer reply) {
    return switch (reply.loss()) {
      case INTERRUPTED -> "run it again";
      case REFUSED_BY_PROXY, STUCK_AT_PROXY ->
          Loss.find(ProxyException.class, reply.cause()).map(ProxyException::fix).orElse("");
      case UNTRUSTED -> Hints.ofDistrust(reply.call());
      case UNKNOWN_HOST, UNREACHABLE, TLS -> Hints.ofUnreachable(reply.call());
      case LATE, OVERSIZED, BROKEN -> Hints.ofSilence(reply.call());
    };
  }
}
