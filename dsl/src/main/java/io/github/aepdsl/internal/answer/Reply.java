package io.github.aepdsl.internal.answer;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What became of a call: an answer, whatever it says, or none. */
public sealed interface Reply {

  /** The call this is about. */
  Call call();

  /** How often it was sent. */
  int tries();

  /** Whether the service answered with this status. */
  boolean hasStatus(int status);

  /** Whether the service says that it was done. */
  boolean isSuccess();

  /** Whether it may have been done although nothing says so that can be used. */
  boolean isOpen();

  /** Whether an open call may be sent again once it was looked for in vain. */
  boolean maySendAgain();

  /** Whether the service answered with a text that has this in it. */
  boolean mentions(String text);

  /** The same with what to try where the sandbox of the call is not there. */
  Reply advisingSandbox(String words);

  /** What is to be made of it, by the one way or the other. */
  <T> T either(Function<Answer, T> answered, Function<NoAnswer, T> lost);

  /**
   * The service answered.
   *
   * @param response the answer with its whole body
   */
  record Answer(Call call, int tries, HttpResponse<byte[]> response) implements Reply {

    /** The HTTP status. */
    public int status() {
      return response.statusCode();
    }

    @Override
    public boolean hasStatus(int status) {
      return status() == status;
    }

    @Override
    public boolean isSuccess() {
      return Statuses.isSuccess(status());
    }

    @Override
    public boolean isOpen() {
      return isSuccess() || Statuses.PASSING.contains(status());
    }

    @Override
    public boolean maySendAgain() {
      return !isSuccess();
    }

    @Override
    public boolean mentions(String text) {
      return new String(body(), StandardCharsets.UTF_8).contains(text);
    }

    @Override
    public Reply advisingSandbox(String words) {
      return new Answer(call.advising(call.advice().whenNoSandbox(words)), tries, response);
    }

    @Override
    public <T> T either(Function<Answer, T> answered, Function<NoAnswer, T> lost) {
      return answered.apply(this);
    }

    /** The bytes of the body. */
    public byte[] body() {
      return response.body();
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    /** The service's own clock, to the second. */
    public Optional<Instant> date() {
      return HttpDate.of(response.headers());
    }
  }

  /**
   * No usable answer came.
   *
   * @param cause an {@link IOException} or an {@link InterruptedException}
   */
  record NoAnswer(Call call, int tries, Exception cause) implements Reply {

    @Override
    public boolean hasStatus(int status) {
      return false;
    }

    @Override
    public boolean isSuccess() {
      return false;
    }

    @Override
    public boolean isOpen() {
      return !loss().isNeverSent() && loss() != Loss.INTERRUPTED;
    }

    /**
     * Not when the service may still be at work on it, nor when it said so much that it is done.
     */
    @Override
    public boolean maySendAgain() {
      return loss() == Loss.BROKEN || loss() == Loss.TLS;
    }

    @Override
    public boolean mentions(String text) {
      return false;
    }

    @Override
    public Reply advisingSandbox(String words) {
      return this;
    }

    @Override
    public <T> T either(Function<Answer, T> answered, Function<NoAnswer, T> lost) {
      return lost.apply(this);
    }

    /** Why there is none. */
    public Loss loss() {
      return Loss.of(cause);
    }

    /** Whether nothing came in time. */
    public boolean timedOut() {
      return loss() == Loss.LATE;
    }
  }
}
