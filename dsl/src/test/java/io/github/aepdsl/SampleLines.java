package io.github.aepdsl;

import io.github.aepdsl.catalog.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines of the DSL for the docs: one draft with everything required, down to its verb. */
final class SampleLines {

  private SampleLines() {}

  static List<String> of(Golden golden) {
    String opened = "aep()." + golden.connector().key() + "()";
    if (golden.connector().inlet()) {
      return List.of(
          opened + ".name(\"web\").create().inletUrl()",
          opened + ".name(\"web\").authenticated().create().inletUrl()");
    }
    boolean choice = golden.connector().auth().size() > 1;
    return List.of(
        opened + (choice ? "." + golden.spec().step() + "()" : "") + setters(golden) + ".create()");
  }

  private static String setters(Golden golden) {
    Map<String, Object> given = golden.parts().isEmpty() ? golden.given() : golden.parts();
    return given.entrySet().stream()
        .map(
            one ->
                ".%s(%s)".formatted(one.getKey(), argument(golden, one.getKey(), one.getValue())))
        .collect(Collectors.joining());
  }

  private static String argument(Golden golden, String method, Object value) {
    Parameter param =
        golden.settable().stream().filter(one -> one.method().equals(method)).findFirst().get();
    if (param.file()) {
      boolean key = param.name().startsWith("private");
      return "Path.of(\"%s\")".formatted(key ? "private-key.pem" : "service-account.json");
    }
    if (param.secret()) {
      return "secret(\"%s\")".formatted(environmentName(golden.connector().key() + "_" + method));
    }
    return value instanceof String text && !param.number()
        ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : String.valueOf(value);
  }

  private static String environmentName(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
