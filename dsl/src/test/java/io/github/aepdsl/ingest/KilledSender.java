package io.github.aepdsl.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A process that sends a file, to be killed. */
final class KilledSender {

  static final int IN_FLIGHT = 4;

  private KilledSender() {}

  /** Sends the file of the second argument to the inlet of the first. */
  public static void main(String[] arguments) {
    System.out.println(messages(URI.create(arguments[0])).send(Path.of(arguments[1])));
  }

  static InletMessages messages(URI inlet) {
    return new TestSender(inlet).inlet().inFlight(IN_FLIGHT).messages(TestSender.SCHEMA);
  }

  static Process start(URI inlet, Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledSender.class.getName(),
            inlet.toString(),
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
