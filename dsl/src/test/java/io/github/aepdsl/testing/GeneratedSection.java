package io.github.aepdsl.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page of docs/ that comes from the code, between {@code <!-- name:begin -->} and
 * {@code <!-- name:end -->}.
 */
public final class GeneratedSection {

  private static final Path DOCS =
      Path.of(System.getProperty("basedir", "."), "..", "docs").normalize();

  private GeneratedSection() {}

  /** Compares it with what it should be; {@code -Ddocs.update=true} rewrites it instead. */
  public static void check(String page, String name, String text) throws IOException {
    Path file = DOCS.resolve(page);
    String whole = Files.readString(file);
    int from = after(whole, "<!-- " + name + ":begin -->\n");
    int to = whole.indexOf("\n<!-- " + name + ":end -->", from - 1);
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(file, whole.substring(0, from) + text + whole.substring(to));
      return;
    }
    assertThat(whole.substring(from, to))
        .as("docs/%s is stale, -Ddocs.update=true rewrites it", page)
        .isEqualTo(text);
  }

  private static int after(String whole, String begin) {
    assertThat(whole).contains(begin);
    return whole.indexOf(begin) + begin.length();
  }
}
