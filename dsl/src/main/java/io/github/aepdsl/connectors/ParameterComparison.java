package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.catalog.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds one parameter of the catalog against the service's own. */
final class ParameterComparison {

  private final Parameter param;
  private final Parameter other;
  private final List<String> differences = new ArrayList<>();

  private ParameterComparison(Parameter param, Parameter other) {
    this.param = param;
    this.other = other;
  }

  /** How the service's parameter differs, each as the end of a sentence about it. */
  static List<String> differences(Parameter param, Parameter other) {
    ParameterComparison comparison = new ParameterComparison(param, other);
    comparison.compareType();
    comparison.compareValues();
    comparison.compareNeed();
    comparison.compareSecrecy();
    return comparison.differences;
  }

  private void compareType() {
    if (wireType(param) != wireType(other)) {
      differences.add("is of type " + wireType(other).name().toLowerCase(Locale.ROOT));
    }
  }

  private void compareValues() {
    if (!other.allowed().isEmpty() && !other.allowed().equals(param.allowed())) {
      differences.add("is one of " + String.join(", ", other.allowed()));
    }
    if (other.allowed().isEmpty() && param.type() == ParameterType.ENUM) {
      differences.add("takes any value");
    }
    if (!other.defaultValue().equals(param.defaultValue())) {
      differences.add(
          other.defaultValue().map(value -> "defaults to " + value).orElse("has no default"));
    }
  }

  private void compareNeed() {
    if (other.required() == Required.YES && param.required() != Required.YES) {
      differences.add("is required");
    }
    boolean demanded = param.required() == Required.YES && param.defaultValue().isEmpty();
    if (demanded && other.required() == Required.NO) {
      differences.add("is not required");
    }
  }

  private void compareSecrecy() {
    if (param.secret() != other.secret()) {
      differences.add(other.secret() ? "is a secret" : "is no secret");
    }
  }

  private static ParameterType wireType(Parameter param) {
    return param.type() == ParameterType.ENUM ? ParameterType.STRING : param.type();
  }
}
