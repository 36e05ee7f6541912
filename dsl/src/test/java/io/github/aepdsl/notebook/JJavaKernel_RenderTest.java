package io.github.aepdsl.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Aep;
import io.github.aepdsl.Configuration;
import java.nio.file.Path;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oldest JJava that is supported is the one on the class path. */
class JJavaKernel_RenderTest {

  private final Renderer renderer = new Renderer();
  @TempDir private Path folder;
  private Aep aep;

  @BeforeEach
  void register() {
    aep = new Configuration(folder).open();
    Notebook.types().forEach(type -> JJavaKernel.register(renderer, type));
  }

  @Test
  void aDraftHasBothHtmlAndText() {
    DisplayData data = renderer.render(aep.cassandra());

    assertThat(html(data)).asString().contains("<table>");
    assertThat(text(data)).isEqualTo(aep.cassandra().toString());
  }

  @Test
  void aListOfOtherThingsKeepsItsText() {
    DisplayData data = renderer.render(List.of("a", "b"));

    assertThat(html(data)).isNull();
    assertThat(text(data)).isEqualTo("[a, b]");
  }

  @Test
  void theBodyOfARequestIsAText() {
    DisplayData data = renderer.render(aep.cassandra().json());

    assertThat(text(data)).isInstanceOf(String.class).asString().startsWith("{");
  }

  private static Object html(DisplayData data) {
    return data.getData(MIMEType.TEXT_HTML);
  }

  private static Object text(DisplayData data) {
    return data.getData(MIMEType.TEXT_PLAIN);
  }
}
