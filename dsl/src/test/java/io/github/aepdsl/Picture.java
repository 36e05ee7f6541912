package io.github.aepdsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The arrows that CONTRIBUTING.md draws: {@code package -> packages it may import}, a line each.
 */
record Picture(Map<String, Set<String>> arrows) {

  private static final Path FILE =
      Path.of(System.getProperty("basedir", "."), "..", "CONTRIBUTING.md");
  private static final Pattern LINE = Pattern.compile("^([a-z.]+) +-> *([a-z., ]*?) *(#.*)?$");
  private static final String ANYONE = "anyone";
  private static final String ROOT = "aepdsl";

  static Picture read() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    try (Stream<String> lines = Files.lines(FILE)) {
      lines
          .map(LINE::matcher)
          .filter(line -> line.matches())
          .forEach(line -> arrows.put(line.group(1), names(line.group(2))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Picture(arrows);
  }

  private static Set<String> names(String list) {
    return new TreeSet<>(
        Stream.of(list.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList());
  }

  /** Every package it names, the root as {@code aepdsl}. */
  Set<String> packages() {
    Set<String> packages = new TreeSet<>(arrows.keySet());
    arrows.values().forEach(packages::addAll);
    packages.remove(ANYONE);
    return packages;
  }

  /** Along an arrow, and further along the arrows behind it. */
  boolean allows(String from, String to) {
    return from.equals(to) || reach(from).contains(to) || reach(ANYONE).contains(to);
  }

  boolean leadsBackTo(String start) {
    return arrows.getOrDefault(start, Set.of()).stream()
        .anyMatch(next -> next.equals(start) || reach(next).contains(start));
  }

  /** How many arrows lie one behind the other below a package. */
  int height(String from) {
    return arrows.getOrDefault(from, Set.of()).stream()
        .mapToInt(next -> 1 + height(next))
        .max()
        .orElse(0);
  }

  private Set<String> reach(String from) {
    Set<String> reached = new HashSet<>();
    List<String> open = List.of(from);
    while (!open.isEmpty()) {
      open =
          open.stream()
              .flatMap(one -> arrows.getOrDefault(one, Set.of()).stream())
              .filter(reached::add)
              .toList();
    }
    return reached;
  }

  static String nameOf(String relativePackage) {
    return relativePackage.isEmpty() ? ROOT : relativePackage;
  }
}
