package io.github.aepdsl.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the main source tree, and which names which: in an import, or by its whole name
 * anywhere in the code.
 */
public final class SourceTree {

  private static final String ROOT = "io.github.aepdsl";
  private static final Path MAIN =
      Path.of(System.getProperty("basedir", "."), "src", "main", "java");
  private static final Pattern NAME =
      Pattern.compile("io\\.github\\.aepdsl((?:\\.[a-z]\\w*)*)\\.([A-Z]\\w*)");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

  /** One file: the package it is in, the root as {@code aepdsl}, and its type. */
  public record Source(Path path, String home, String type) {

    /** Whether it stands in this package or below it. */
    public boolean isIn(String name) {
      return home.equals(name) || home.startsWith(name + ".");
    }
  }

  private final Map<String, Source> files = new HashMap<>();
  private final Map<Source, Set<Source>> uses = new HashMap<>();

  private SourceTree(List<Path> paths) {
    paths.stream().map(SourceTree::source).forEach(one -> files.put(key(one.home, one.type), one));
    files.values().forEach(file -> uses.put(file, named(file)));
  }

  public static SourceTree read() {
    try (Stream<Path> paths = Files.walk(MAIN)) {
      return new SourceTree(paths.filter(path -> path.toString().endsWith(".java")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Source> files() {
    return List.copyOf(files.values());
  }

  public Set<String> packages() {
    return files.values().stream().map(Source::home).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The packages that have a file of this type. */
  public Set<String> packagesWith(String type) {
    return files.values().stream()
        .filter(file -> file.type.equals(type))
        .map(Source::home)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files that this one names. */
  public Set<Source> uses(Source file) {
    return uses.get(file);
  }

  /** Files that lead from one to the next and back to the first; empty when there are none. */
  public List<String> circle() {
    for (Source start : files.values()) {
      if (reach(start).contains(start)) {
        return reach(start).stream()
            .filter(one -> reach(one).contains(start))
            .map(Source::type)
            .sorted()
            .toList();
      }
    }
    return List.of();
  }

  private Set<Source> reach(Source start) {
    Set<Source> reached = new LinkedHashSet<>();
    Deque<Source> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      uses.get(open.pop()).stream().filter(reached::add).forEach(open::push);
    }
    return reached;
  }

  private Set<Source> named(Source file) {
    Set<Source> named = new LinkedHashSet<>();
    for (String name : names(file)) {
      Source other = files.get(name);
      if (other != null && !other.equals(file)) {
        named.add(other);
      }
    }
    return named;
  }

  private static List<String> names(Source file) {
    List<String> names = new ArrayList<>();
    NAME.matcher(COMMENT.matcher(text(file.path)).replaceAll(""))
        .results()
        .forEach(match -> names.add(key(home(match.group(1)), match.group(2))));
    return names;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(Path path) {
    String folder = MAIN.relativize(path.getParent()).toString().replaceAll("[/\\\\]", ".");
    String type = path.getFileName().toString().replace(".java", "");
    return new Source(path, home(folder.substring(ROOT.length())), type);
  }

  private static String home(String below) {
    return below.isEmpty() ? "aepdsl" : below.substring(1);
  }

  private static String key(String home, String type) {
    return home + ":" + type;
  }
}
