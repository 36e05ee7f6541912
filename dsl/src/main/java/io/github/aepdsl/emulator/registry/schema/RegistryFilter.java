package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.wire.Request;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One condition of the parameter {@code property}: a top-level field and what it is compared with.
 * On an array, equal means that it contains the value.
 */
record RegistryFilter(String field, String operator, String value) {

  private static final Pattern FORM = Pattern.compile("([^=!<>]+)(?:(==|!=|<=|>=|<|>)(.*))?");

  static boolean matches(Request request, ObjectNode resource) {
    return request.query().all("property").stream()
        .flatMap(list -> Pattern.compile(",").splitAsStream(list))
        .map(RegistryFilter::parse)
        .allMatch(filter -> filter.matches(resource));
  }

  private static RegistryFilter parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw XdmCode.BAD_QUERY.fault("property does not know '%s'.", text);
    }
    return form.group(2) == null
        ? new RegistryFilter(text, "", "")
        : new RegistryFilter(form.group(1), form.group(2), form.group(3));
  }

  private boolean matches(ObjectNode resource) {
    JsonNode actual = resource.path(field);
    return switch (operator) {
      case "" -> !actual.isMissingNode();
      case "==" -> equal(actual);
      case "!=" -> !equal(actual);
      default -> !actual.isMissingNode() && ordered(compare(actual.asString("")));
    };
  }

  private boolean equal(JsonNode actual) {
    return actual.isArray()
        ? actual.valueStream().anyMatch(each -> each.asString("").equals(value))
        : actual.asString("").equals(value);
  }

  private int compare(String actual) {
    try {
      return new BigDecimal(actual).compareTo(new BigDecimal(value));
    } catch (NumberFormatException e) {
      return actual.compareTo(value);
    }
  }

  private boolean ordered(int sign) {
    return switch (operator) {
      case "<" -> sign < 0;
      case "<=" -> sign <= 0;
      case ">" -> sign > 0;
      default -> sign >= 0;
    };
  }
}
