package io.github.aepdsl.emulator.server;

import java.time.Duration;

/**
 * How much of what a caller may take. Immutable.
 *
 * @param headBytes the largest request line with headers; more is answered 431
 * @param bodyBytes the largest body that is kept; a larger one is read and thrown away
 * @param drainedBytes how much of too large a body is read so that its sender sees the answer
 * @param connections how many may be open; another one closes the one that is idle longest
 * @param idle how long a connection may wait for its next request
 * @param reading how long a request's head may take to arrive, or its body may stand still
 * @param writing how long an answer may take to be sent
 */
public record Limits(
    int headBytes,
    int bodyBytes,
    long drainedBytes,
    int connections,
    Duration idle,
    Duration reading,
    Duration writing) {

  /** 32 KB, 1 MB, 64 MB, 512 connections; 30 s idle, 10 s to be read, 30 s to be written. */
  public static Limits defaults() {
    return new Limits(
        32 << 10,
        1 << 20,
        64 << 20,
        512,
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30));
  }
}
