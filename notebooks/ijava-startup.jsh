import java.nio.file.*;
import java.util.function.*;
import java.util.stream.*;
import io.github.aepdsl.Aep;
import static io.github.aepdsl.Aep.*;
import io.github.aepdsl.connection.*;
import io.github.aepdsl.connectors.*;
import io.github.aepdsl.emulator.inlet.BatchDialect;
import io.github.aepdsl.error.*;
import io.github.aepdsl.explore.*;
import io.github.aepdsl.flow.*;
import io.github.aepdsl.ingest.*;
import io.github.aepdsl.plan.*;
import io.github.aepdsl.registry.*;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.show.*;
import io.github.aepdsl.source.*;
import java.time.Duration;
import java.time.Instant;

// What JJava finds in the jar by itself, for IJava 1.3:
//   IJAVA_CLASSPATH=.../dsl/target/aep-dsl.jar IJAVA_STARTUP_SCRIPTS_PATH=.../notebooks/ijava-startup.jsh
void aepShow(Object anything, Optional<String> id, boolean again) {
  var kernel = io.github.spencerpark.ijava.IJava.getKernelInstance();
  var data = kernel.getRenderer().render(anything);
  id.ifPresent(place -> data.putTransientData("display_id", place));
  if (again) {
    kernel.getIO().display.updateDisplay(data);
  } else {
    kernel.display(data);
  }
}

void aepRender(Object anything, io.github.spencerpark.jupyter.kernel.display.RenderContext context) {
  var html = io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.TEXT_HTML;
  var plain = io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.TEXT_PLAIN;
  io.github.aepdsl.notebook.Notebook.html(anything).ifPresent(text -> context.renderIfRequested(html, () -> text));
  context.renderIfRequested(plain, () -> io.github.aepdsl.notebook.Notebook.text(anything));
}

for (Class<?> type : io.github.aepdsl.notebook.Notebook.types()) {
  io.github.spencerpark.ijava.IJava.getKernelInstance().getRenderer()
      .createRegistration(type)
      .preferring(io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.TEXT_HTML)
      .register((anything, context) -> aepRender(anything, context));
}
io.github.aepdsl.notebook.Notebook.connect((anything, id, again) -> aepShow(anything, id, again));
