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

  /** Its name, a method's with the types of its parameters; the id of what has none. */
  public static String name(Snippet snippet) {
    if (snippet instanceof MethodSnippet method) {
      return method.name() + "(" + method.parameterTypes() + ")";
    }
    return snippet instanceof PersistentSnippet named ? named.name() : snippet.id();
  }
}
