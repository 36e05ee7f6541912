package io.github.aepdsl.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;

/**
 * Gives events the two fields that the service demands of them and nobody else can fill in: {@code
 * timestamp}, which is now, and {@code _id}, which is made of the event, so that an event with a
 * time of its own gets the same one when it is sent again.
 *
 * @param clock tells the time
 */
record EventStamps(Clock clock) {

  /** How much longer an event becomes at most. */
  static final int LONGEST = 100;

  private static final byte[] ID = "_id".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TIMESTAMP = "timestamp".getBytes(StandardCharsets.US_ASCII);

  /** Writes an object with the fields that it lacks; returns where it ends. */
  int write(byte[] in, int from, int to, long number, byte[] out, int start) {
    int brace = ObjectBytes.open(in, from);
    String time =
        ObjectBytes.has(in, brace, to, TIMESTAMP)
            ? ""
            : "\"timestamp\":\"" + clock.instant().truncatedTo(ChronoUnit.MILLIS) + "\",";
    String id =
        ObjectBytes.has(in, brace, to, ID)
            ? ""
            : "\"_id\":\"" + id(in, from, to, number + time) + "\",";
    byte[] more = (id + time).getBytes(StandardCharsets.US_ASCII);
    int length = ObjectBytes.isEmpty(in, brace) ? more.length - 1 : more.length;
    out[start] = '{';
    System.arraycopy(more, 0, out, start + 1, Math.max(0, length));
    int at = start + 1 + Math.max(0, length);
    System.arraycopy(in, brace + 1, out, at, to - brace - 1);
    return at + to - brace - 1;
  }

  private static UUID id(byte[] in, int from, int to, String more) {
    byte[] salt = more.getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(salt, salt.length + to - from);
    System.arraycopy(in, from, all, salt.length, to - from);
    return UUID.nameUUIDFromBytes(all);
  }
}
