package io.github.aepdsl.internal.http;

import io.github.aepdsl.secret.Secret;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An access token.
 *
 * @param value the token itself
 * @param authorization the header's value, made once
 * @param renewAt when to fetch the next one: a tenth of its life early, 5 minutes at most
 */
record Token(Secret value, Secret authorization, Instant renewAt) {

  private static final Duration EARLY = Duration.ofMinutes(5);
  private static final Duration UNSAID = Duration.ofHours(1);

  /** Ten days; IMS tokens live one, so a larger number counts milliseconds. */
  private static final double MOST_SECONDS = 864_000;

  static Token of(String value, Instant renewAt) {
    return new Token(Secret.of(value), Secret.of("Bearer " + value), renewAt);
  }

  static Token issued(String value, JsonNode expiresIn, Instant now) {
    Duration life = life(expiresIn.asString(""));
    Duration early = life.dividedBy(10);
    return of(value, now.plus(life).minus(early.compareTo(EARLY) < 0 ? early : EARLY));
  }

  boolean isFresh(Instant now) {
    return now.isBefore(renewAt);
  }

  private static Duration life(String expiresIn) {
    try {
      double number = Double.parseDouble(expiresIn.strip());
      double seconds = number > MOST_SECONDS ? number / 1000 : number;
      return seconds > 0
          ? Duration.ofMillis((long) (Math.min(seconds, MOST_SECONDS) * 1000))
          : UNSAID;
    } catch (NumberFormatException e) {
      return UNSAID;
    }
  }
}
