package io.github.aepdsl.emulator.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place in the tree of all paths: the routes that end here, and where each segment leads. */
final class RouteNode {

  /** A route and the places of its variables among the segments of its path. */
  record Leaf(Route route, List<String> names, int[] places) {

    PathVariables variables(List<String> segments) {
      List<String> values = new ArrayList<>(places.length);
      for (int place : places) {
        values.add(segments.get(place));
      }
      return new PathVariables(names, values);
    }
  }

  private final Map<String, RouteNode> fixed = new HashMap<>();
  private final Map<String, Leaf> leaves = new LinkedHashMap<>();
  private RouteNode variable;

  void add(List<String> template, Route route) {
    RouteNode node = this;
    List<String> names = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < template.size(); i++) {
      String segment = template.get(i);
      if (segment.startsWith("{")) {
        names.add(segment.substring(1, segment.length() - 1));
        places.add(i);
      }
      node = node.child(segment);
    }
    int[] indices = places.stream().mapToInt(Integer::intValue).toArray();
    Leaf leaf = new Leaf(route, List.copyOf(names), indices);
    if (node.leaves.put(route.method(), leaf) != null) {
      throw new IllegalArgumentException(route.name() + " stands twice in the route table");
    }
  }

  private RouteNode child(String segment) {
    if (!segment.startsWith("{")) {
      return fixed.computeIfAbsent(segment, name -> new RouteNode());
    }
    if (variable == null) {
      variable = new RouteNode();
    }
    return variable;
  }

  /** The leaf of this method below here, or null. */
  Leaf find(List<String> segments, int depth, String method) {
    if (depth == segments.size()) {
      return leaves.get(method);
    }
    String segment = segments.get(depth);
    RouteNode next = fixed.get(segment);
    Leaf found = next == null ? null : next.find(segments, depth + 1, method);
    return found != null || variable == null || segment.isEmpty()
        ? found
        : variable.find(segments, depth + 1, method);
  }

  void collectMethods(List<String> segments, int depth, Set<String> methods) {
    if (depth == segments.size()) {
      methods.addAll(leaves.keySet());
      return;
    }
    String segment = segments.get(depth);
    RouteNode next = fixed.get(segment);
    if (next != null) {
      next.collectMethods(segments, depth + 1, methods);
    }
    if (variable != null && !segment.isEmpty()) {
      variable.collectMethods(segments, depth + 1, methods);
    }
  }
}
