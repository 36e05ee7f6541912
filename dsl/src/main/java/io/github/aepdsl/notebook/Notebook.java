package io.github.aepdsl.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.Displays;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.show.Progress;
import io.github.aepdsl.show.Tabular;
import io.github.aepdsl.show.Trail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What a kernel needs to show this library's things. JJava finds it by itself; a startup script
 * does the same for IJava. Thread safe.
 *
 * <pre>{@code
 * Notebook.connect((anything, id, again) -> ...);
 * Notebook.types().forEach(type -> ... Notebook.html(value) ...);
 * }</pre>
 */
public final class Notebook {

  private static final String OF_JSHELL =
      "import java.nio.file.*;\nimport java.util.function.*;\nimport java.util.stream.*;\n";

  private static final List<Class<?>> TYPES =
      List.of(
          Tabular.class,
          BaseConnection.class,
          Trail.class,
          BarChart.class,
          AepException.class,
          InvalidValueException.class,
          Progress.class,
          PlainText.class,
          List.class);

  private Notebook() {}

  /**
   * The types whose values may have HTML; of lists only those that have columns. Of {@link
   * PlainText} only the text is shown, which kernels do of a String but not of a CharSequence.
   */
  public static List<Class<?>> types() {
    return TYPES;
  }

  /** The HTML for something of ours, escaped and without script, style or colour. */
  public static Optional<String> html(Object anything) {
    return Html.of(anything);
  }

  /** The text that says as much as the HTML does. */
  public static String text(Object anything) {
    return Display.text(anything);
  }

  /** Makes {@code show} and {@code progress} draw in the notebook. */
  public static void connect(Kernel kernel) {
    Displays.use(new KernelDisplay(kernel));
  }

  /**
   * The imports that every session starts with, one statement a line, behind those of JShell that
   * kernels do not have.
   *
   * @throws UncheckedIOException when the jar can no longer be read
   */
  public static String imports() {
    try (InputStream text = Displays.class.getResourceAsStream("imports.jsh")) {
      return OF_JSHELL + new String(text.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
