package io.github.aepdsl.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.shell.text.OwnClassPath;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts {@code aep serve} in a process that goes on when the command has ended, as in {@code eval
 * "$(aep serve --env)"}: it lets go of the terminal, and Ctrl-C there does not end it.
 */
final class BackgroundPlatform {

  /** The last of the settings tells which process to end. */
  static final String PID = "export AEP_SERVE_PID=";

  /** Has the eval of a shell fail, which looks at nothing but what is printed. */
  private static final String FAILED = "false";

  private BackgroundPlatform() {}

  /** Prints the settings once it answers; where it does not, why, and what fails in a shell. */
  static boolean start(int port, Optional<Path> state, boolean live) throws IOException {
    Process process =
        new ProcessBuilder(command(port, state, live))
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .start();
    List<String> said = new ArrayList<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.add(line);
      if (line.startsWith(PID)) {
        said.forEach(System.out::println);
        return true;
      }
    }
    said.forEach(System.err::println);
    System.out.println(FAILED);
    return false;
  }

  /** What a process ignores when it starts, it goes on to ignore. */
  private static List<String> command(int port, Optional<Path> state, boolean live) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        new ArrayList<>(
            List.of(
                "/bin/sh",
                "-c",
                "trap '' INT HUP; exec \"$@\"",
                "aep",
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                OwnClassPath.absolute(),
                Main.class.getName(),
                "serve",
                "--env",
                "--stay",
                "--port",
                String.valueOf(port)));
    state.ifPresent(folder -> command.addAll(List.of("--state", folder.toString())));
    if (live) {
      command.add("--live");
    }
    return command;
  }
}
