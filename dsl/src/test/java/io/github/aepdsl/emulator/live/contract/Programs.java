package io.github.aepdsl.emulator.live.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Programs of the machine, as servers of tests need them. */
final class Programs {

  private static final long PATIENCE_SECONDS = 300; // a busy machine starts HBase in two minutes
  private static final int LONGEST = 2_000;

  private Programs() {}

  /** The first of these files that there is; else the test is skipped, or fails, see below. */
  static Path find(String what, List<Path> places) {
    return places.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> notHere("there is no " + what));
  }

  /** Why a server cannot be had; a failure where .ci/run has installed what it needs. */
  static RuntimeException notHere(String why) {
    return "required".equals(System.getenv("AEP_TEST_SERVERS"))
        ? new IllegalStateException(why)
        : new TestAbortedException(why);
  }

  /** Skips the test where a server knows no Java as new as this. */
  static void upTo(int release, String server) {
    if (Runtime.version().feature() > release) {
      throw new TestAbortedException(server + " runs on Java " + release + " at the latest");
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Runs a program to its end. */
  static void run(Path log, Path input, List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    if (input != null) {
      builder.redirectInput(input.toFile());
    }
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException(command.get(0) + ": " + end(log));
    }
  }

  /** Starts a server and waits until its log says that it is ready. */
  static Process serve(Path log, String ready, List<String> command) throws Exception {
    return serve(log, ready, Map.of(), command);
  }

  /** The same with more in its environment. */
  static Process serve(
      Path log, String ready, Map<String, String> environment, List<String> command)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(log.getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.readString(log, StandardCharsets.ISO_8859_1).contains(ready)) {
      if (!process.isAlive() || System.nanoTime() > until) {
        process.destroyForcibly();
        throw new IllegalStateException(command.get(0) + ": " + end(log));
      }
      Thread.sleep(50);
    }
    return process;
  }

  private static String end(Path log) throws IOException {
    String text = Files.readString(log, StandardCharsets.ISO_8859_1);
    return text.substring(Math.max(0, text.length() - LONGEST));
  }

  static void stop(Process process) {
    if (process != null) {
      process.destroy();
      process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
      process.destroyForcibly().onExit().join(); // or it writes into a folder that is deleted
    }
  }

  static void delete(Path folder) throws IOException {
    if (folder != null) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
