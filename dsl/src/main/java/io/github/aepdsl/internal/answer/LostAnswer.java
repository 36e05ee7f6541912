package io.github.aepdsl.internal.answer;

import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.answer.Reply.NoAnswer;
import io.github.aepdsl.internal.redact.Redactor;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/** Words for a call that got no answer. */
final class LostAnswer {

  private LostAnswer() {}

  static TransportException exception(NoAnswer reply, Redactor redactor) {
    Call call = reply.call();
    String what = "%s %s -> %s%s".formatted(call.method(), call.path(), what(reply), tries(reply));
    return new TransportException(
        call.method(),
        call.path(),
        Problem.of(what).trying(hint(reply)),
        clean(reply.cause(), redactor));
  }

  /** The JDK quotes what is no HTTP in its messages. */
  private static Exception clean(Exception cause, Redactor redactor) {
    for (Throwable link = cause; link != null; link = link.getCause()) {
      if (!redactor.scrub(link.toString()).equals(link.toString())) {
        IOException clean = new IOException(redactor.scrub(cause.toString()));
        clean.setStackTrace(cause.getStackTrace());
        return clean;
      }
    }
    return cause;
  }

  private static String what(NoAnswer reply) {
    String host = reply.call().uri().getAuthority();
    if (reply.interrupted()) {
      return "interrupted while waiting for " + host;
    }
    if (reply.cause() instanceof SSLException) {
      return "no trusted TLS connection to " + host;
    }
    if (reply.neverSent()) {
      return "no connection to " + host;
    }
    return reply.cause() instanceof HttpTimeoutException
        ? "no answer from " + host + " in time"
        : "the connection to " + host + " broke before the answer was complete";
  }

  private static String tries(NoAnswer reply) {
    return reply.tries() > 1 ? ", " + reply.tries() + " tries" : "";
  }

  private static String hint(NoAnswer reply) {
    if (reply.interrupted()) {
      return "run it again";
    }
    return reply.neverSent() || reply.cause() instanceof SSLException
        ? Hints.ofUnreachable(reply.call())
        : Hints.ofSilence(reply.call());
  }
}
