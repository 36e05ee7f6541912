package io.github.aepdsl.catalog;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The built-in catalog, flattened for the laws that hold on every level. */
final class Entries {

  private Entries() {}

  static List<Connector> connectors() {
    return Catalog.load().connectors();
  }

  static List<AuthSpec> specs() {
    return connectors().stream().flatMap(connector -> connector.auth().stream()).toList();
  }

  /** Every parameter and, behind it, the parts it can be composed from. */
  static List<Parameter> params() {
    return specs().stream().flatMap(spec -> params(spec).stream()).toList();
  }

  static List<Parameter> params(AuthSpec spec) {
    return spec.params().stream()
        .flatMap(param -> Stream.concat(Stream.of(param), parts(param)))
        .toList();
  }

  static List<Composition> compositions() {
    return params().stream().flatMap(param -> param.composition().stream()).toList();
  }

  static boolean isMethodName(String name) {
    return SourceVersion.isName(name) && Character.isLowerCase(name.charAt(0));
  }

  private static Stream<Parameter> parts(Parameter param) {
    return param.composition().stream().flatMap(composition -> composition.parts().stream());
  }
}
