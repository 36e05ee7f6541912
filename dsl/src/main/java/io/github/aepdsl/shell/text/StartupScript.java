package io.github.aepdsl.shell.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What a session imports before its first line. The imports themselves stand in resources. */
public final class StartupScript {

  private StartupScript() {}

  /** The DSL's own imports. */
  public static String imports() {
    return resource("/io/github/aepdsl/imports.jsh");
  }

  /** What JShell imports by itself on JDK 17, as text. */
  public static String defaultImports() {
    return resource("default-imports.jsh");
  }

  /** What JShell imports by itself on this JDK, as text. */
  public static String jshellImports() {
    return Runtime.version().feature() < 25 ? defaultImports() : "import module java.base;\n";
  }

  /**
   * A file for {@code jshell --startup}. The class path comes first because {@code /env} forgets
   * everything before it.
   */
  public static String withClassPath(String classPath) {
    return "/env --class-path " + classPath + "\n" + defaultImports() + imports();
  }

  private static String resource(String name) {
    try (InputStream text = StartupScript.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
