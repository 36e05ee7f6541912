package io.github.aepdsl.connection;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Opens pages for whoever sits at this machine.
 *
 * @param environment tells whether anybody sees a display
 * @param system the operating system's name
 * @param launcher starts a command
 */
record Browser(Map<String, String> environment, String system, Launcher launcher) {

  /** Starts a command and does not wait for it. */
  @FunctionalInterface
  interface Launcher {
    void start(List<String> command) throws IOException;
  }

  /** The one of this process. */
  static Browser ofProcess() {
    return new Browser(System.getenv(), System.getProperty("os.name", ""), Browser::started);
  }

  /** Opens a page if there is a display and something that opens pages; says whether it did. */
  boolean open(URI page) {
    Optional<List<String>> command = command(page.toString());
    try {
      if (command.isPresent()) {
        launcher.start(command.get());
      }
      return command.isPresent();
    } catch (IOException e) { // nothing of that name; the address is shown all the same
      return false;
    }
  }

  private Optional<List<String>> command(String page) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean display = has("DISPLAY") || has("WAYLAND_DISPLAY");
    if (name.contains("mac") || name.contains("windows")) {
      List<String> command =
          name.contains("mac")
              ? List.of("open", page)
              : List.of("rundll32", "url.dll,FileProtocolHandler", page);
      return Optional.of(command).filter(any -> !has("SSH_CONNECTION"));
    }
    return display ? Optional.of(List.of("xdg-open", page)) : Optional.empty();
  }

  private boolean has(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  private static void started(List<String> command) throws IOException {
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
