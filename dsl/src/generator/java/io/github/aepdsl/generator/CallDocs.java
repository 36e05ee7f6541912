package io.github.aepdsl.generator;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What each public call does, in the first sentence of its doc comment: class files have none, and
 * the prompt shows them. A call is its type, its name and the names of its parameters, such as
 * {@code Aep.secret(name,sample)}.
 */
final class CallDocs {

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private final Map<String, String> sentences = new TreeMap<>();
  private final Map<String, List<String>> above = new TreeMap<>();
  private final Map<String, String> silent = new TreeMap<>();

  private CallDocs() {}

  /** A line for each call of these sources that has a sentence: the call, a tab, the sentence. */
  static String of(List<Path> sources) throws IOException {
    CallDocs docs = new CallDocs();
    docs.read(sources);
    docs.silent.forEach(docs::inherit);
    return docs.sentences.entrySet().stream()
        .map(call -> call.getKey() + "\t" + call.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private void read(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      Reader reader = new Reader(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        reader.scan(unit, null);
      }
    }
  }

  /** A method that overrides another and says nothing does what that one says. */
  private void inherit(String call, String type) {
    String method = call.substring(type.length());
    Stream.iterate(parents(List.of(type)), types -> !types.isEmpty(), types -> parents(types))
        .flatMap(List::stream)
        .map(parent -> sentences.get(parent + method))
        .filter(sentence -> sentence != null)
        .findFirst()
        .ifPresent(sentence -> sentences.put(call, sentence));
  }

  private List<String> parents(List<String> types) {
    return types.stream().flatMap(type -> above.getOrDefault(type, List.of()).stream()).toList();
  }

  private final class Reader extends TreePathScanner<Void, String> {

    private final DocTrees docs;

    Reader(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, String around) {
      boolean shown = isPublic(type.getModifiers().getFlags()) || "interface".equals(around);
      if (!shown) {
        return null;
      }
      String name = type.getSimpleName().toString();
      above.put(name, supertypes(type));
      if (type.getKind() == Tree.Kind.RECORD) {
        components(name);
      }
      return super.visitClass(type, type.getKind() == Tree.Kind.INTERFACE ? "interface" : name);
    }

    @Override
    public Void visitMethod(MethodTree method, String around) {
      boolean shown = isPublic(method.getModifiers().getFlags()) || "interface".equals(around);
      boolean constructor = method.getReturnType() == null;
      if (shown && !constructor && !OF_EVERY_OBJECT.contains(method.getName().toString())) {
        ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        note(type.getSimpleName().toString(), method);
      }
      return null;
    }

    private void note(String type, MethodTree method) {
      String call = type + "." + method.getName() + parameters(method);
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      String sentence = comment == null ? "" : Sentence.of(comment.getFirstSentence());
      if (sentence.isEmpty()) {
        silent.put(call, type);
      } else {
        sentences.put(call, sentence);
      }
    }

    /** What a record says of its components is what their methods give. */
    private void components(String record) {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        comment.getBlockTags().stream()
            .filter(ParamTree.class::isInstance)
            .map(ParamTree.class::cast)
            .filter(component -> !component.isTypeParameter())
            .forEach(
                component ->
                    sentences.put(
                        record + "." + component.getName() + "()",
                        Sentence.of(component.getDescription())));
      }
    }
  }

  private static boolean isPublic(Set<Modifier> modifiers) {
    return modifiers.contains(Modifier.PUBLIC);
  }

  private static String parameters(MethodTree method) {
    return method.getParameters().stream()
        .map(VariableTree::getName)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static List<String> supertypes(ClassTree type) {
    return Stream.concat(
            Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
        .map(each -> each.toString().replaceFirst("<.*", ""))
        .toList();
  }
}
