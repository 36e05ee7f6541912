package io.github.aepdsl.ingest;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of all messages that were sent: each was accepted or has failed. Immutable.
 *
 * <pre>{@code
 * inlet.messages(schemaId).send(Path.of("events.jsonl")).accepted()
 * }</pre>
 *
 * @param sent how many messages there were
 * @param accepted how many the inlet took
 * @param retried how often a message went out again
 * @param failedByReason how many were not taken, by the inlet's words or ours
 * @param maybeTwice how many went out again that may have arrived: there was no answer, or one that
 *     does not tell, such as 500
 * @param requests how many requests it took
 * @param deadLetters the file that holds those that have failed, if any has
 * @param earlierLetters how many letters it held before this sending
 * @param time how long it took
 * @param resumed where it went on with what was stopped or killed before, if it did, and what may
 *     be there twice for that
 * @param replayed where the dead letters lie now that were sent again by this, if they were
 */
public record SendResult(
    long sent,
    long accepted,
    long retried,
    Map<String, Long> failedByReason,
    long maybeTwice,
    long requests,
    Optional<Path> deadLetters,
    long earlierLetters,
    Duration time,
    Optional<String> resumed,
    Optional<Path> replayed)
    implements Tabular {

  private static final String CORRECT =
      "correct the input, where each letter tells the line, and send what is corrected;"
          + " a replay would fail again";

  public SendResult {
    Map<String, Long> reasons = new TreeMap<>();
    failedByReason.forEach((reason, count) -> reasons.merge(OneLine.of(reason), count, Long::sum));
    failedByReason = Collections.unmodifiableMap(reasons);
  }

  /** How many messages were not taken. */
  public long failed() {
    return failedByReason.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many messages had an end in each second. */
  public double perSecond() {
    return sent / Math.max(1e-3, time.toMillis() / 1e3);
  }

  /** A bar for those that were accepted, and one for each reason why others were not. */
  public BarChart chart() {
    List<BarChart.Bar> bars = new ArrayList<>();
    bars.add(new BarChart.Bar("accepted", accepted, 0, number(accepted)));
    failedByReason.forEach(
        (reason, count) -> bars.add(new BarChart.Bar(reason, 0, count, number(count))));
    return new BarChart("what became of " + messages(sent), "accepted", "failed", bars);
  }

  @Override
  public TableView toTable() {
    List<List<String>> rows = new ArrayList<>();
    if (sent > 0) {
      rows.add(List.of("accepted", number(accepted), ""));
    }
    failedByReason.forEach((reason, count) -> rows.add(row("failed", count, reason)));
    if (retried > 0) {
      rows.add(row("sent again", retried, ""));
    }
    if (maybeTwice > 0) {
      rows.add(row("maybe twice", maybeTwice, "no answer told whether they had arrived"));
    }
    return new TableView(
            heading(),
            resumed.map(List::of).orElse(List.of()),
            List.of("", "messages", "why"),
            rows,
            next())
        .withoutIfEmpty("why");
  }

  /** For example {@code sent 2,000 messages in 3.1 s, 645/s; requests: 2}, and the rest below. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private String heading() {
    if (requests > 0) {
      return String.format(
          Locale.ROOT,
          "sent %s in %.1f s, %,.0f/s; requests: %,d",
          messages(sent),
          time.toMillis() / 1e3,
          perSecond(),
          requests);
    }
    if (sent > 0) {
      return "sent none of " + messages(sent);
    }
    return resumed.isPresent()
        ? "nothing was left to send"
        : "nothing was sent: there were no messages";
  }

  private List<String> next() {
    List<String> lines = new ArrayList<>();
    replayed.ifPresent(file -> lines.add("replayed: " + file + again()));
    deadLetters.ifPresent(
        file -> {
          lines.add("dead letters: " + file + earlier());
          lines.add("next: " + (areHopeless() ? CORRECT : replay(file)));
        });
    return lines;
  }

  private static String replay(Path file) {
    return "inlet.replay(Path.of(" + OneLine.literal(file.toString()) + "))";
  }

  /** Whether no letter in the file can be taken as it is. */
  private boolean areHopeless() {
    return failed() > 0
        && earlierLetters == 0
        && failedByReason.keySet().stream().allMatch(InputFault::isOne);
  }

  private String again() {
    return failed() == 0
        ? " (all were accepted; it can be deleted)"
        : " (those that failed again are in the dead letters)";
  }

  private String earlier() {
    if (earlierLetters == 0) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        failed() > 0 ? " (%,d of them from earlier)" : " (%,d, all from earlier)",
        earlierLetters);
  }

  /** So many messages, in words. */
  static String messages(long count) {
    return count == 1 ? "1 message" : number(count) + " messages";
  }

  private static List<String> row(String what, long count, String why) {
    return List.of(what, number(count), OneLine.of(why));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
