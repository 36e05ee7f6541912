package io.github.aepdsl.bench;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import com.sun.management.OperatingSystemMXBean;
import io.github.aepdsl.ingest.Inlet;
import io.github.aepdsl.ingest.InletMessages;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.show.Display;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/**
 * The sender beside one written by hand, in one warm JVM, by turns; prints one figure a line. The
 * inlet is a {@link StreamSink}.
 */
public final class StreamBench {

  private static final String SCHEMA =
      "https://ns.adobe.com/acme/schemas/0123456789abcdef0123456789abcdef";
  private static final String ORG = "0123456789ABCDEF01234567@AdobeOrg";
  private static final String REF =
      "{\"schemaRef\":{\"id\":\"%s\",\"contentType\":\"application/vnd.adobe.xed-full+json;version=1\"}"
          .formatted(SCHEMA);
  private static final String BEFORE =
      "{\"header\":"
          + REF
          + ",\"imsOrgId\":\""
          + ORG
          + "\"},\"body\":{\"xdmMeta\":"
          + REF
          + "},\"xdmEntity\":";
  private static final String AFTER = "}}";
  private static final int ENTITY = 500;
  private static final int LINES = 200_000;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int MANY = 10_000_000;

  private static final Map<String, DoubleSupplier> FIGURES =
      Map.of(
          "rate",
          StreamBench::rate,
          "cpu",
          StreamBench::cpu,
          "wrk",
          StreamBench::wrk,
          "single",
          StreamBench::single,
          "heap",
          StreamBench::heap);

  private StreamBench() {}

  /** Prints each figure that is asked for by name. */
  public static void main(String[] names) {
    for (String name : names) {
      System.out.printf(Locale.ROOT, "%s %.3f%n", name, FIGURES.get(name).getAsDouble());
    }
    System.exit(0);
  }

  /** Messages in a second by the sender over those by hand. */
  private static double rate() {
    return rate(StreamBench::seconds);
  }

  /** The same by CPU time, where others are busy on the machine. */
  private static double cpu() {
    return rate(StreamBench::cpuSeconds);
  }

  private static double rate(ToDoubleFunction<Runnable> time) {
    Path file = file(LINES, ENTITY);
    try (StreamSink sink = new StreamSink(BEFORE.length() + ENTITY + AFTER.length())) {
      PlainSender plain = new PlainSender(sink.url(), BEFORE, AFTER);
      InletMessages ours = messages(sink.url());
      return median(
          24,
          () -> {
            double byUs = time.applyAsDouble(() -> ours.send(file));
            double byHand = time.applyAsDouble(() -> times(2, () -> plain.send(file)));
            return byHand / (byUs + time.applyAsDouble(() -> ours.send(file)));
          });
    } finally {
      delete(file);
    }
  }

  /** Messages in a second by the sender over those by wrk, which sends one batch for ever. */
  private static double wrk() {
    int length = BEFORE.length() + ENTITY + AFTER.length();
    Path file = file(LINES, ENTITY);
    Path script = script(String.join(",", Collections.nCopies(1_000, whole())));
    try (StreamSink sink = new StreamSink(length)) {
      InletMessages ours = messages(sink.url());
      return median(9, () -> LINES / seconds(() -> ours.send(file)) / byWrk(script, sink));
    } finally {
      delete(file);
      delete(script);
    }
  }

  private static double byWrk(Path script, StreamSink sink) {
    long before = sink.messages.get();
    double spent = seconds(() -> run("wrk", "-t1", "-c4", "-d1s", "-s" + script, sink.batch()));
    return (sink.messages.get() - before) / spent;
  }

  private static String whole() {
    return BEFORE + line(ENTITY, 1) + AFTER;
  }

  private static Path script(String messages) {
    try {
      Path script = Files.createTempFile("batch", ".lua");
      return Files.writeString(
          script, "wrk.method = 'POST'\nwrk.body = [==[{\"messages\":[" + messages + "]}]==]\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(String... command) {
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The time of a single send over that of a POST by hand. */
  private static double single() {
    String entity = line(ENTITY, 1);
    try (StreamSink sink = new StreamSink(1)) {
      PlainSender plain = new PlainSender(sink.url(), BEFORE, AFTER);
      InletMessages ours = messages(sink.url());
      String whole = BEFORE + entity + AFTER;
      return median(
          900,
          () -> {
            double byUs = seconds(() -> times(20, () -> ours.send(entity)));
            double byHand = seconds(() -> times(40, () -> plain.send(whole)));
            return (byUs + seconds(() -> times(20, () -> ours.send(entity)))) / byHand;
          });
    }
  }

  /** How many megabytes of heap are in use after ten million messages that were not before. */
  private static double heap() {
    Path warm = file(LINES, 20);
    Path file = file(MANY, 20);
    try (StreamSink sink = new StreamSink(BEFORE.length() + 20 + AFTER.length())) {
      InletMessages ours = messages(sink.url());
      times(5, () -> ours.send(warm));
      long before = used();
      long sent = ours.send(file).accepted();
      if (sent != MANY) {
        throw new IllegalStateException("not all were taken: " + sent);
      }
      return Math.max(0, used() - before) / 1e6;
    } finally {
      delete(warm);
      delete(file);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static InletMessages messages(URI url) {
    URI root = url.resolve("/");
    Endpoints endpoints =
        new Endpoints(
            root, root, Optional.empty(), "c", Secret.of("s"), ORG, "openid", Optional.empty());
    AepHttp http = new AepHttp(endpoints, HttpOptions.defaults(), Timing.system(), Advice.NONE);
    return Inlet.at(new Services(http).flow("dev"), url, false, Display.NONE)
        .unpaced()
        .inFlight(4)
        .messages(SCHEMA);
  }

  private static Path file(int lines, int length) {
    try {
      Path file = Files.createTempFile("stream", ".jsonl");
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        for (int i = 0; i < lines; i++) {
          out.write(line(length, i));
          out.write('\n');
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object of this length: some fields and text, as messages are. */
  private static String line(int length, int number) {
    StringBuilder line = new StringBuilder("{\"n\":").append(10_000_000 + number);
    for (int i = 0; line.length() + 30 < length; i++) {
      line.append(",\"field").append(i).append("\":\"value ").append(i).append('"');
    }
    line.append(",\"x\":\"").append("y".repeat(Math.max(0, length - line.length() - 2)));
    return line.length() + 2 <= length
        ? line + "\"}"
        : "{\"n\":" + (10_000_000 + number) + " ".repeat(length - 14) + "}";
  }

  private static void times(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  /** Of the whole process, by all of its threads: what others do to the machine counts less. */
  private static double cpuSeconds(Runnable action) {
    long begin = PROCESS.getProcessCpuTime();
    action.run();
    return (PROCESS.getProcessCpuTime() - begin) / 1e9;
  }

  private static double seconds(Runnable action) {
    long begin = System.nanoTime();
    action.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  /** The first third of the rounds only warms up. */
  private static double median(int rounds, DoubleSupplier round) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      values.add(round.getAsDouble());
    }
    List<Double> warm = new ArrayList<>(values.subList(rounds / 3, rounds));
    Collections.sort(warm);
    return warm.get(warm.size() / 2);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
