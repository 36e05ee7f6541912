package io.github.aepdsl.internal.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;

/** What became of a call: an answer, whatever it says, or none. */
public sealed interface Reply {

  /** The call this is about. */
  Call call();

  /** How often it was sent. */
  int tries();

  /**
   * The service answered.
   *
   * @param response the answer with its whole body
   */
  record Answer(Call call, int tries, HttpResponse<byte[]> response) implements Reply {

    public int status() {
      return response.statusCode();
    }

    /** Whether the status is 2xx. */
    public boolean isSuccess() {
      return status() / 100 == 2;
    }

    public byte[] body() {
      return response.body();
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    /** The service's own clock, to the second. */
    public Optional<Instant> date() {
      try {
        return header("Date")
            .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
            .map(ZonedDateTime::toInstant);
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * No usable answer came.
   *
   * @param cause an {@link IOException} or an {@link InterruptedException}
   */
  record NoAnswer(Call call, int tries, Exception cause) implements Reply {

    /** Whether the request never left, so that nothing can have come of it. */
    public boolean neverSent() {
      return neverSent(cause);
    }

    /** Whether the service may still be working on it. */
    public boolean timedOut() {
      return cause instanceof HttpTimeoutException && !neverSent();
    }

    public boolean interrupted() {
      return cause instanceof InterruptedException;
    }

    static boolean neverSent(Throwable cause) {
      return cause instanceof ConnectException
          || cause instanceof HttpConnectTimeoutException
          || cause instanceof SSLHandshakeException;
    }
  }
}
