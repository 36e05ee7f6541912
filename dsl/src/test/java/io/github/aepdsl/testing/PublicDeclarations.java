package io.github.aepdsl.testing;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The public types of source files with their public methods, and what their javadoc says. */
public final class PublicDeclarations extends TreePathScanner<Void, Void> {

  /**
   * One of them, without constructors and what is inherited.
   *
   * @param name the type's, or type and method
   * @param doc its javadoc, if it has any
   * @param isType whether it is a type
   * @param canThrow whether a {@code throw} stands in its body
   */
  public record Declaration(String name, Optional<String> doc, boolean isType, boolean canThrow) {}

  private final DocTrees docs;
  private final List<Declaration> found = new ArrayList<>();

  private PublicDeclarations(DocTrees docs) {
    this.docs = docs;
  }

  /**
   * All that these files declare.
   *
   * @throws IOException when one cannot be read
   */
  public static List<Declaration> of(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
      var declarations = new PublicDeclarations(DocTrees.instance(task));
      for (CompilationUnitTree file : task.parse()) {
        declarations.scan(file, null);
      }
      return declarations.found;
    }
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    if (!isPublic(type.getModifiers())) {
      return null;
    }
    found.add(new Declaration(type.getSimpleName().toString(), doc(), true, false));
    return super.visitClass(type, none);
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    if (isPublic(method.getModifiers()) && !isConstructor(method) && !overrides(method)) {
      String name = "%s.%s".formatted(typeName(), method.getName());
      found.add(new Declaration(name, doc(), false, canThrow(method)));
    }
    return null;
  }

  private Optional<String> doc() {
    return Optional.ofNullable(docs.getDocComment(getCurrentPath()));
  }

  private String typeName() {
    return ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getSimpleName().toString();
  }

  private static boolean isPublic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC);
  }

  private static boolean isConstructor(MethodTree method) {
    return method.getReturnType() == null;
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .anyMatch(type -> type.toString().equals("Override"));
  }

  private static boolean canThrow(MethodTree method) {
    var scanner =
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitThrow(ThrowTree thrown, Void none) {
            return true;
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        };
    return Boolean.TRUE.equals(scanner.scan(method.getBody(), null));
  }
}
