package io.github.aepdsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A public type of a package that prompts import, seen as its users see it. */
record PublicApi(Class<?> type) {

  private static final Pattern ON_DEMAND = Pattern.compile("import (io\\.github[\\w.]+)\\.\\*;");

  private static final String OURS = "io.github.aepdsl.";
  private static final Pattern OUR_TYPE = Pattern.compile("io\\.github\\.aepdsl\\.[\\w.$]+");

  static List<PublicApi> ofPromptImports() {
    return imports()
        .lines()
        .flatMap(line -> ON_DEMAND.matcher(line).results())
        .flatMap(match -> typesIn(match.group(1)))
        .map(PublicApi::new)
        .toList();
  }

  /**
   * All that somebody at a prompt can get hold of: what is imported, and what its methods return.
   */
  static Set<Class<?>> withinReach() {
    Set<Class<?>> reached = new LinkedHashSet<>();
    Deque<Type> open = new ArrayDeque<>(List.of(Aep.class, Diagnosis.class));
    ofPromptImports().forEach(one -> open.add(one.type));
    while (!open.isEmpty()) {
      Type next = open.remove();
      if (next instanceof ParameterizedType generic) {
        open.addAll(List.of(generic.getActualTypeArguments()));
        open.add(generic.getRawType());
      } else if (next instanceof Class<?> type && isOurs(type) && reached.add(type)) {
        Stream.of(type.getMethods()).map(Method::getGenericReturnType).forEach(open::add);
        open.addAll(List.of(type.getClasses()));
      }
    }
    return reached;
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.github.aepdsl.") && Modifier.isPublic(type.getModifiers());
  }

  /** Whether a type of this package stands in a public or protected signature. */
  boolean mentions(String packageName) {
    return Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors())
        .flatMap(Stream::of)
        .map(Executable.class::cast)
        .filter(one -> Modifier.isPublic(one.getModifiers()) || isProtected(one))
        .anyMatch(one -> one.toGenericString().contains(packageName + "."));
  }

  /** Our types that its public methods return, also as what is in a list or an optional. */
  Stream<PublicApi> returned() {
    return Stream.of(type.getMethods())
        .filter(method -> method.getDeclaringClass().getName().startsWith(OURS))
        .map(method -> method.getGenericReturnType().getTypeName())
        .flatMap(name -> OUR_TYPE.matcher(name).results())
        .map(match -> new PublicApi(load(match.group())));
  }

  private static boolean isProtected(Executable member) {
    return Modifier.isProtected(member.getModifiers());
  }

  private static Stream<Class<?>> typesIn(String packageName) {
    Path folder = classes().resolve(packageName.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[A-Z]\\w*\\.class"))
          .<Class<?>>map(name -> load(packageName + "." + name.replace(".class", "")))
          .filter(found -> Modifier.isPublic(found.getModifiers()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(Aep.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String imports() {
    try (var text = Aep.class.getResourceAsStream("imports.jsh")) {
      return new String(text.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
