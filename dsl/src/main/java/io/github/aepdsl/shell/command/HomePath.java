package io.github.aepdsl.shell.command;

import io.github.aepdsl.config.Surroundings;
import java.nio.file.Path;

/** A file as people name it at a prompt, where no shell has replaced the tilde. */
final class HomePath {

  private HomePath() {}

  static Path of(String typed) {
    Path home = Surroundings.home(System.getenv());
    return typed.equals("~") || typed.startsWith("~/")
        ? home.resolve(typed.substring(Math.min(2, typed.length())))
        : Path.of(typed);
  }
}
