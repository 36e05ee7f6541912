package io.github.aepdsl.plan;

import io.github.aepdsl.error.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When a table is brought in, and by which column what is new is told.
 *
 * @param period how often; zero for once; empty while nobody said so
 * @param delta the column that tells when a row was written
 * @param start the first time; empty for as soon as possible
 */
record ImportSchedule(Optional<Duration> period, Optional<String> delta, Optional<Instant> start) {

  /** Nothing was said yet. */
  static final ImportSchedule OPEN =
      new ImportSchedule(Optional.empty(), Optional.empty(), Optional.empty());

  /** The service refuses what is past when it reads it, which is a while after it was sent. */
  private static final Duration AHEAD = Duration.ofSeconds(5);

  private static final Duration SHORTEST = Duration.ofMinutes(15);

  /** What the service takes, the longest first. */
  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.WEEKS, ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES);

  ImportSchedule every(Duration length) {
    return new ImportSchedule(Optional.of(length), delta, start);
  }

  ImportSchedule by(String column) {
    return new ImportSchedule(period, Optional.of(column), start);
  }

  ImportSchedule from(Instant first) {
    return new ImportSchedule(period, delta, Optional.of(first));
  }

  boolean isOnce() {
    return period.filter(Duration::isZero).isPresent();
  }

  /** How often, such as {@code 15 minutes}; {@code once}. */
  String words() {
    return period
        .map(length -> isOnce() ? "once" : isWhole(length) ? said(length) : spelled(length))
        .orElse("");
  }

  /** Everything that is wrong with it, as far as it can be said without the columns. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (period.isEmpty()) {
      problems.add(Problem.of("the schedule is missing"));
    } else if (!isOnce()) {
      problems.addAll(ofPeriod(period.get()));
    } else if (delta.isPresent()) {
      problems.add(Problem.of("delta(...) goes with every(...), not with once()"));
    }
    return problems;
  }

  /** That it would start in the past, which matters to a dataflow that is still to be created. */
  Optional<Problem> late(Instant now) {
    return start
        .filter(first -> first.isBefore(now))
        .map(first -> Problem.of("it starts at " + first + ", which is past"));
  }

  /** The schedule of a dataflow that is created now. */
  Map<String, Object> params(Instant now) {
    Map<String, Object> params = new LinkedHashMap<>();
    long first = start.orElse(now.plus(AHEAD)).getEpochSecond();
    params.put("startTime", Long.toString(first));
    Duration length = period.orElse(Duration.ZERO);
    params.put("frequency", length.isZero() ? "once" : unit(length));
    if (!length.isZero()) {
      params.put("interval", Long.toString(interval(length)));
      params.put("backfill", "true");
    }
    return params;
  }

  private List<Problem> ofPeriod(Duration length) {
    List<Problem> problems = new ArrayList<>();
    if (length.compareTo(SHORTEST) < 0) {
      problems.add(
          Problem.of("it runs every " + spelled(length)).but("must be 15 minutes or more apart"));
    } else if (!isWhole(length)) {
      problems.add(Problem.of("it runs every " + spelled(length)).but("must be whole minutes"));
    }
    if (delta.isEmpty()) {
      problems.add(
          Problem.of("delta(column) is missing: every(...) needs a time that tells what is new"));
    }
    return problems;
  }

  private static boolean isWhole(Duration length) {
    return length.getSeconds() % 60 == 0 && length.getNano() == 0;
  }

  private static String said(Duration length) {
    long interval = interval(length);
    return interval + " " + unit(length) + (interval == 1 ? "" : "s");
  }

  /** In the word of the service, such as {@code week}. */
  private static String unit(Duration length) {
    String plural = largest(length).toString().toLowerCase(Locale.ROOT);
    return plural.substring(0, plural.length() - 1);
  }

  private static ChronoUnit largest(Duration length) {
    return UNITS.stream()
        .filter(unit -> length.getSeconds() % unit.getDuration().getSeconds() == 0)
        .findFirst()
        .orElse(ChronoUnit.MINUTES);
  }

  private static long interval(Duration length) {
    return length.getSeconds() / largest(length).getDuration().getSeconds();
  }

  private static String spelled(Duration length) {
    return length.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}
