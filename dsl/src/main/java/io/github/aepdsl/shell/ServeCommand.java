package io.github.aepdsl.shell;

import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    header = "Runs the local platform on its own, for curl or any other client.",
    description = "Prints its addresses and credentials, and answers until it is stopped.")
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8077",
      description = "Loopback port, 0 for a free one; default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(names = "--json", description = "Print one line of JSON instead.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65535) {
      System.err.println("aep: " + port + " is not a port: use 0 to 65535.");
      return 2;
    }
    try (LocalPlatform platform =
        LocalPlatform.start(LocalPlatformOptions.defaults().withPort(port))) {
      ServeSummary summary = new ServeSummary(platform);
      System.out.println(json ? summary.json() : summary.text());
      System.out.flush();
      new CountDownLatch(1).await();
      return 0;
    } catch (UncheckedIOException e) {
      System.err.printf(
          "aep: cannot listen on port %d: %s%n     Choose another with --port, or --port 0.%n",
          port, e.getCause().getMessage());
      return 1;
    }
  }
}
