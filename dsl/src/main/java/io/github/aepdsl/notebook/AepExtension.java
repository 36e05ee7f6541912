package io.github.aepdsl.notebook;

import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;

/**
 * What JJava loads when this jar comes onto its class path, by {@code JJAVA_CLASSPATH}, {@code
 * %classpath} or {@code %maven}: the imports of a session and the rich display. Not for users.
 */
public final class AepExtension implements Extension {

  /** For the service loader. */
  public AepExtension() {}

  /** Never throws: an extension that fails takes the kernel with it, and nobody sees why. */
  @Override
  public void install(BaseKernel kernel) {
    try {
      JJavaKernel jjava = new JJavaKernel(kernel);
      Notebook.types().forEach(jjava::register);
      Notebook.connect(jjava);
      jjava.eval(Notebook.imports());
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      System.err.println("aep: this kernel shows text only, and needs the imports typed: " + e);
    }
  }
}
