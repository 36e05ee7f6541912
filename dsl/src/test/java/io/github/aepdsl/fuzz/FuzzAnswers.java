package io.github.aepdsl.fuzz;

import io.github.aepdsl.Aep;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.GoodAnswer;
import io.github.aepdsl.testing.PublicCalls;
import io.github.aepdsl.testing.PublicCalls.PublicCall;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The client's half of the fuzz run: generated hostile answers to public calls of the real client.
 * Prints the seed, a line for each finding with the seed that repeats it, and a summary.
 *
 * <pre>
 * FuzzAnswers --answers 10000 --seed 17 --seconds 300
 * </pre>
 *
 * <p>Exit code 0 when there is nothing wrong, 1 when there is, 2 when the options make no sense.
 */
public final class FuzzAnswers {

  private static final String CLIENT_SECRET = "c4n4ry-cl13nt";
  private static final String TOKEN = "c4n4ry-t0k3n";
  private static final String PASSWORD = "c4n4ry-p4ss";
  private static final List<String> SECRETS = List.of(CLIENT_SECRET, TOKEN, PASSWORD);

  /** More than all tries of a call and all waits between them may take. */
  private static final long PATIENCE_SECONDS = 30;

  private final RawServer server = RawServer.start();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
  private final PrintStream out;

  private FuzzAnswers(PrintStream out) {
    this.out = out;
  }

  /** Runs it in a JVM of its own: settings and streams of this one are changed. */
  public static void main(String[] args) throws InterruptedException {
    try {
      System.exit(new FuzzAnswers(System.out).run(Options.parse(args)) ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage() + "; there are --answers, --seed and --seconds");
      System.exit(2);
    }
  }

  private boolean run(Options options) throws InterruptedException {
    out.println("seed " + options.seed() + ", " + options.answers() + " answers");
    System.setErr(new PrintStream(printed, true));
    List<PublicCall> calls = calls();
    long start = System.nanoTime();
    long done = 0;
    while (done < options.answers() && seconds(start) < options.seconds()) {
      one(options.seed() + done, calls);
      done++;
    }
    out.println(summary(done, seconds(start)));
    return counts.isEmpty();
  }

  private String summary(long done, long seconds) {
    return Stream.of(Finding.Kind.values())
        .map(kind -> counts.getOrDefault(kind, 0) + " " + kind.plural())
        .collect(Collectors.joining(", ", done + " answers: ", " in " + seconds + " s"));
  }

  private void one(long seed, List<PublicCall> calls) throws InterruptedException {
    Random random = new Random(seed);
    PublicCall call = calls.get(random.nextInt(calls.size()));
    RawAnswer next =
        stream ->
            new GeneratedAnswer(random, GoodAnswer.json(server.uri()), SECRETS).draw().play(stream);
    server.answering(next);
    server.answering(Adobe.TOKEN, random.nextInt(5) == 0 ? next : token());
    outcome(call).or(this::output).ifPresent(finding -> report(seed, call, finding));
  }

  private void report(long seed, PublicCall call, Finding finding) {
    counts.merge(finding.kind(), 1, Integer::sum);
    out.println(
        "%s: --seed %d --answers 1: %s: %s".formatted(finding.kind(), seed, call, finding.what()));
  }

  /** Runs a call in a thread of its own, which may be given up. */
  private static Optional<Finding> outcome(PublicCall call) throws InterruptedException {
    Throwable[] thrown = new Throwable[1];
    Thread thread =
        new Thread(
            () -> {
              try {
                call.run();
              } catch (Throwable any) {
                thrown[0] = any;
              }
            },
            "fuzz");
    thread.setDaemon(true);
    thread.start();
    thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    if (thread.isAlive()) {
      return Optional.of(Finding.hang(thread));
    }
    return Optional.ofNullable(thrown[0]).flatMap(any -> Finding.in(any, SECRETS));
  }

  private Optional<Finding> output() {
    String all = printed.toString();
    printed.reset();
    return Finding.in(all);
  }

  private List<PublicCall> calls() {
    server.answering(Adobe.TOKEN, token()).answering(GoodAnswer.of(server.uri()));
    Map.of(
            "aep.profile", "fuzz",
            "aep.profiles.fuzz.platform-url", server.uri().toString(),
            "aep.profiles.fuzz.ims-url", server.uri().toString(),
            "aep.profiles.fuzz.client-id", "client-1",
            "aep.profiles.fuzz.client-secret", CLIENT_SECRET,
            "aep.profiles.fuzz.org-id", "A@AdobeOrg",
            "aep.sources.cassandra.host", "h",
            "aep.sources.cassandra.username", "u",
            "aep.sources.cassandra.password", PASSWORD)
        .forEach(System::setProperty);
    Map.of(
            "aep.http.connect-timeout", "250ms",
            "aep.http.request-timeout", "250ms",
            "aep.http.max-retries", "1",
            "aep.http.backoff", "1ms",
            "aep.http.max-backoff", "2ms")
        .forEach(System::setProperty);
    return PublicCalls.of(Aep.aep("fuzz")).stream().filter(this::asks).toList();
  }

  /** Whether a call sends anything, apart from what it needs a token for. */
  private boolean asks(PublicCall call) {
    int before = server.requests();
    try {
      call.run();
    } catch (Throwable refused) {
      // a good answer does not suit it
    }
    return server.requests() > before;
  }

  private RawAnswer token() {
    return RawAnswer.json(200, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":1}");
  }

  private static long seconds(long start) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
  }
}
