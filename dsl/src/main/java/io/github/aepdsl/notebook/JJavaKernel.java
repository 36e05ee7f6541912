package io.github.aepdsl.notebook;

import java.util.Optional;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

/** JJava, used only where its releases 1.0-a6 to 1.0-a8 agree. */
final class JJavaKernel implements Kernel {

  private final BaseKernel kernel;

  JJavaKernel(BaseKernel kernel) {
    this.kernel = kernel;
  }

  void register(Class<?> type) {
    register(kernel.getRenderer(), type);
  }

  static void register(Renderer renderer, Class<?> type) {
    renderer.createRegistration(type).preferring(MIMEType.TEXT_HTML).register(JJavaKernel::render);
  }

  @Override
  public void show(Object anything, Optional<String> id, boolean again) {
    DisplayData data = kernel.getRenderer().render(anything);
    id.ifPresent(place -> data.putTransientData("display_id", place));
    if (again) {
      kernel.getIO().display.updateDisplay(data);
    } else {
      kernel.display(data);
    }
  }

  /**
   * Runs code of the session. Release 1.0-a6 has only evalRaw for that, later ones deprecate it for
   * removal, so the method is looked up.
   */
  void eval(String code) throws ReflectiveOperationException {
    try {
      Object builder = BaseKernel.class.getMethod("evalBuilder", String.class).invoke(kernel, code);
      BaseKernel.class
          .getClassLoader()
          .loadClass("org.dflib.jjava.jupyter.kernel.EvalBuilder")
          .getMethod("eval")
          .invoke(builder);
    } catch (NoSuchMethodException e) {
      BaseKernel.class.getMethod("evalRaw", String.class).invoke(kernel, code);
    }
  }

  private static void render(Object anything, RenderContext context) {
    Notebook.html(anything)
        .ifPresent(html -> context.renderIfRequested(MIMEType.TEXT_HTML, () -> html));
    context.renderIfRequested(MIMEType.TEXT_PLAIN, () -> Notebook.text(anything));
  }
}
