package io.github.aepdsl.shell.engine;

import java.util.Locale;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.VarSnippet;

/** Declarations in words. */
public final class Declarations {

  private Declarations() {}

  /** For example {@code method}, {@code class} or {@code record}. */
  public static String kind(Snippet snippet) {
    if (snippet instanceof MethodSnippet) {
      return "method";
    }
    if (snippet instanceof VarSnippet) {
      return "variable";
    }
    return snippet.subKind() == SubKind.ANNOTATION_TYPE_SUBKIND
        ? "annotation interface"
        : snippet.subKind().name().replaceFirst("_.*", "").toLowerCase(Locale.ROOT);
  }

  /** Its name, a method's with the types of its parameters. */
  public static String name(Snippet snippet) {
    String name = ((PersistentSnippet) snippet).name();
    return snippet instanceof MethodSnippet method
        ? name + "(" + method.parameterTypes() + ")"
        : name;
  }
}
