package io.github.aepdsl.fuzz;

import io.github.aepdsl.Displays;
import io.github.aepdsl.show.Display;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fuzz run: hostile requests to the local platform, hostile answers to the client. Prints the
 * seed, a line for each finding with the options that repeat it, and a summary of each half.
 *
 * <pre>
 * Fuzz --requests 10000 --answers 10000 --seed 17 --seconds 300
 * </pre>
 *
 * <p>Exit code 0 when all cases were played and nothing is wrong, 1 when something is or time ran
 * out, 2 when the options make no sense.
 */
public final class Fuzz {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final Options options;

  private Fuzz(Options options) {
    this.options = options;
  }

  /** Runs it in a JVM of its own: settings and streams of this one are changed. */
  public static void main(String[] args) throws Exception {
    try {
      System.exit(new Fuzz(Options.parse(args)).run() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println(
          "fuzz: " + e.getMessage() + "; there are --requests, --answers, --seed and --seconds");
      System.exit(2);
    }
  }

  private boolean run() throws Exception {
    System.setErr(new PrintStream(printed, true));
    Displays.use(Display.NONE); // progress is printed there, too
    out.println("seed " + options.seed());
    try (Half requests = new FuzzRequests();
        Half answers = new FuzzAnswers()) {
      boolean served = run("requests", options.requests(), requests);
      return run("answers", options.answers(), answers) && served;
    }
  }

  private boolean run(String name, long wanted, Half half) throws Exception {
    Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.seconds());
    long done = 0;
    for (; done < wanted && System.nanoTime() < end; done++) {
      long seed = options.seed() + done;
      half.one(seed)
          .or(this::output)
          .ifPresent(
              finding -> {
                counts.merge(finding.kind(), 1, Integer::sum);
                out.printf(
                    "%s: --seed %d --%s 1: %s%n", finding.kind(), seed, name, finding.what());
              });
    }
    out.println(summary(done + " of " + wanted + " " + name, counts));
    return counts.isEmpty() && done == wanted;
  }

  /** Whoever logs or prints a stack trace does so on the error stream. */
  private Optional<Finding> output() {
    String all = printed.toString();
    printed.reset();
    return Finding.in(all);
  }

  private static String summary(String done, Map<Finding.Kind, Integer> counts) {
    return Stream.of(Finding.Kind.values())
        .map(kind -> counts.getOrDefault(kind, 0) + " " + kind.plural())
        .collect(Collectors.joining(", ", done + ": ", ""));
  }
}
