package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.http.Reply.NoAnswer;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/** Words for a call that got no answer. */
final class LostAnswer {

  private LostAnswer() {}

  static TransportException exception(NoAnswer reply, Redactor redactor) {
    Call call = reply.call();
    String message =
        "%s %s -> %s%s\nTry: %s"
            .formatted(call.method(), call.path(), what(reply), tries(reply), hint(reply));
    return new TransportException(
        call.method(), call.path(), message, clean(reply.cause(), redactor));
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
    if (reply.neverSent() || reply.cause() instanceof SSLException) {
      return "check the address, the network and the proxy; scripts/aep doctor shows them";
    }
    return reply.call().repeatable()
        ? "run it again"
        : "look with aep().connections() whether it was done, before you run it again";
  }
}
