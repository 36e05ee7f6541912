package io.github.aepdsl.shell;

import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    header = "Runs the local platform on its own, for curl or any other client.",
    description = {
      "Prints its addresses and credentials, and answers until it is stopped.",
      "Every request and every message received is a line on standard error."
    })
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8077",
      description = "Loopback port, 0 for a free one; default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Keep everything in this folder, and begin with what is there.")
  private Path state;

  @Option(names = "--json", description = "Print one line of JSON instead, and no requests.")
  private boolean json;

  @Option(names = "--quiet", description = "Do not print a line for each request and message.")
  private boolean quiet;

  @Option(
      names = "--env",
      description = {
        "Go on in the background and print settings for a shell:",
        "eval \"$(aep serve --env)\" ... kill $$AEP_SERVE_PID"
      })
  private boolean env;

  @Option(names = "--stay", hidden = true, description = "What --env starts.")
  private boolean stay;

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (port < 0 || port > 65535) {
      System.err.println("aep: " + port + " is not a port: use 0 to 65535.");
      return 2;
    }
    if (env && !stay) {
      return BackgroundPlatform.start(port, folder()) ? 0 : 1;
    }
    LocalPlatformOptions options = LocalPlatformOptions.defaults().withPort(port);
    try (LocalPlatform platform =
        LocalPlatform.start(folder().map(options::withState).orElse(options))) {
      if (!quiet && !json && !env) {
        ServeLog log = new ServeLog(System.err);
        platform.listen(log::answered, log::received);
      }
      System.out.println(told(new ServeSummary(platform, folder())));
      System.out.flush();
      new CountDownLatch(1).await();
      return 0;
    } catch (UncheckedIOException e) {
      System.err.println(trouble(port, e.getCause()));
      return 1;
    }
  }

  /** The port is taken, or the disk does not take the state. */
  static String trouble(int port, IOException cause) {
    String reason = cause.getMessage();
    return cause instanceof SocketException
        ? "aep: cannot listen on port %d: %s\n     Choose another with --port, or --port 0."
            .formatted(port, reason)
        : "aep: cannot keep the state: %s %s\n     Make room there, or name another --state."
            .formatted(cause.getClass().getSimpleName(), reason);
  }

  private Optional<Path> folder() {
    return Optional.ofNullable(state).map(Path::toAbsolutePath);
  }

  private String told(ServeSummary summary) {
    return env
        ? summary.exports() + "\n" + BackgroundPlatform.PID + ProcessHandle.current().pid()
        : json ? summary.json() : summary.text();
  }
}
