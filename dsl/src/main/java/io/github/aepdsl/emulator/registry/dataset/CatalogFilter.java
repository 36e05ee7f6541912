package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The conditions of a catalog list; a resource has to meet them all. */
final class CatalogFilter {

  private static final Pattern PROPERTY =
      Pattern.compile("(!?)([^=!<>~]+)(?:(==|!=|<=|>=|<|>|~)(.*))?");

  private final Query query;

  CatalogFilter(Query query) {
    this.query = query;
  }

  boolean matches(ObjectNode resource) {
    return query.all("name").stream().allMatch(list -> named(resource, list))
        && query.all("property").stream().allMatch(text -> property(resource, text))
        && query.all("tags").stream().allMatch(list -> tagged(resource, list))
        && created(resource, "createdAfter", 1)
        && created(resource, "createdBefore", -1);
  }

  private static boolean named(ObjectNode resource, String list) {
    boolean not = list.startsWith("!");
    String name = resource.path("name").asString("");
    boolean any =
        Arrays.stream((not ? list.substring(1) : list).split(","))
            .anyMatch(each -> name.matches(regex(each)));
    return any != not;
  }

  /** One asterisk stands for anything, two for an asterisk. */
  private static String regex(String glob) {
    return Arrays.stream(glob.split("\\*\\*", -1))
        .map(
            part ->
                Arrays.stream(part.split("\\*", -1))
                    .map(Pattern::quote)
                    .reduce((a, b) -> a + ".*" + b)
                    .orElse(""))
        .reduce((a, b) -> a + "\\*" + b)
        .orElse("");
  }

  private static boolean property(ObjectNode resource, String text) {
    // The first "=" of the query string has parted "property=!p" already.
    Matcher form = PROPERTY.matcher(text);
    if (!form.matches()) {
      throw CatalogProblem.badRequest("property does not know '%s'", text);
    }
    JsonNode actual = resource.path(form.group(2));
    if (form.group(3) == null) {
      return actual.isMissingNode() == form.group(1).equals("!");
    }
    return holds(actual, form.group(3), form.group(4));
  }

  private static boolean holds(JsonNode actual, String operator, String value) {
    JsonNode expected =
        actual.isNumber()
            ? Trees.parse(value.getBytes(StandardCharsets.UTF_8)).orElse(Trees.scalar(value))
            : Trees.scalar(value);
    int sign = CatalogQuery.compare(actual, expected);
    return switch (operator) {
      case "==" -> sign == 0;
      case "!=" -> sign != 0;
      case "<" -> sign < 0;
      case "<=" -> sign <= 0;
      case ">" -> sign > 0;
      case ">=" -> sign >= 0;
      default -> finds(actual.asString(""), value);
    };
  }

  private static boolean finds(String actual, String regex) {
    try {
      return Pattern.compile(regex).matcher(actual).find();
    } catch (PatternSyntaxException e) {
      throw CatalogProblem.badRequest("'%s' is no regular expression", regex);
    }
  }

  private static boolean tagged(ObjectNode resource, String list) {
    return Arrays.stream(list.split(","))
        .allMatch(
            each -> {
              int colon = each.indexOf(':');
              String key = colon < 0 ? each : each.substring(0, colon);
              String value = colon < 0 ? "*" : each.substring(colon + 1);
              return resource
                  .path("tags")
                  .path(key)
                  .valueStream()
                  .anyMatch(tag -> tag.asString("").matches(regex(value)));
            });
  }

  private boolean created(ObjectNode resource, String parameter, int sign) {
    return query.all(parameter).stream()
        .allMatch(
            text -> {
              if (!text.matches("\\d{1,18}")) {
                throw CatalogProblem.badRequest("%s is '%s', not a time in ms", parameter, text);
              }
              long created = resource.path("created").asLong(0);
              return Long.compare(created, Long.parseLong(text)) == sign;
            });
  }
}
