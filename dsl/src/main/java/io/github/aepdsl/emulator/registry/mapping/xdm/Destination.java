package io.github.aepdsl.emulator.registry.mapping.xdm;

import io.github.aepdsl.emulator.registry.mapping.path.PathStep;
import io.github.aepdsl.emulator.registry.mapping.path.PathSyntaxException;
import io.github.aepdsl.emulator.registry.mapping.path.SourcePath;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A field that a mapping fills: the way to it, and the type that values get there. Immutable. */
public final class Destination {

  private final List<PathStep> steps;
  private final XdmField field;
  private final long spreads;

  private Destination(List<PathStep> steps, XdmField field) {
    this.steps = steps;
    this.field = field;
    this.spreads = steps.stream().filter(PathStep.Every.class::isInstance).count();
  }

  /**
   * The field of this path in a schema.
   *
   * @throws PathSyntaxException when it is no path
   * @throws UnknownFieldException when the schema has no such field
   */
  public static Destination of(String path, XdmField schema) {
    List<PathStep> steps = SourcePath.of(path).steps();
    XdmField field = schema;
    for (PathStep step : steps) {
      field = below(field, step, path);
    }
    return new Destination(steps, field);
  }

  /** Whether its way goes through arrays, so that putting may leave gaps in them. */
  public boolean isInArray() {
    return steps.stream().anyMatch(step -> !(step instanceof PathStep.Field));
  }

  /** Whether it takes texts, as an identity has to. */
  public boolean isText() {
    return field.type() == XdmType.STRING || field.type() == XdmType.ANY;
  }

  /**
   * Puts a value there, converted to the field's type; null leaves the tree as it is, and so does a
   * value of which an element cannot be converted.
   *
   * @param leaf the name that the value had where it comes from; an object takes it as that child
   * @throws TypeMismatch when it cannot be converted
   */
  public void put(ObjectNode root, JsonNode value, String leaf) {
    if (!JsonValues.isNull(value)) {
      put(root, 0, converted(value, spreads, leaf));
    }
  }

  /** Leaf by leaf below as many arrays as the path has {@code [*]}; what is none is one of one. */
  private JsonNode converted(JsonNode value, long arrays, String leaf) {
    if (arrays == 0) {
      return XdmConversion.to(field, value, leaf);
    }
    ArrayNode all = JsonValues.array();
    for (JsonNode element : value.isArray() ? value : JsonValues.array().add(value)) {
      boolean absent = JsonValues.isNull(element);
      all.add(absent ? JsonValues.NULL : converted(element, arrays - 1, leaf));
    }
    return all;
  }

  private void put(JsonNode parent, int at, JsonNode value) {
    PathStep step = steps.get(at);
    if (!(step instanceof PathStep.Every)) {
      putAt(step, parent, at, value);
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      if (!value.get(i).isNull()) {
        putAt(new PathStep.Element(i), parent, at, value.get(i));
      }
    }
  }

  private void putAt(PathStep step, JsonNode parent, int at, JsonNode value) {
    if (at == steps.size() - 1) {
      Tree.set(parent, step, value);
    } else {
      put(Tree.container(parent, step, steps.get(at + 1)), at + 1, value);
    }
  }

  private static XdmField below(XdmField field, PathStep step, String path) {
    return step instanceof PathStep.Field named
        ? field.child(named.name()).orElseThrow(() -> missing(field, named.name(), path))
        : field
            .element()
            .orElseThrow(() -> new UnknownFieldException("'" + path + "' has [ ] on no array"));
  }

  private static UnknownFieldException missing(XdmField field, String name, String path) {
    String meant =
        field.nearest(name).map(nearest -> " - did you mean '" + nearest + "'?").orElse("");
    return new UnknownFieldException(
        "the schema has no field '%s', which '%s' names%s".formatted(name, path, meant));
  }
}
