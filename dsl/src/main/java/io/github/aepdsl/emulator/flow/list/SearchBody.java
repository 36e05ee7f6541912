package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.JsonBody;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of a search: what else stands in a list's query, and the fields to show. Immutable.
 *
 * @param query the same as the query of a list
 * @param fields the only fields to show; all where it is empty
 */
public record SearchBody(Query query, Set<String> fields) {

  private static final String TOKEN = "continuationToken";

  /**
   * Reads a request's body; on the way to the next page there may be none.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when it is no JSON object, or empty
   */
  public static SearchBody of(Request request) {
    List<String> token = request.query().all(TOKEN);
    boolean bare = !token.isEmpty() && request.body().length == 0;
    JsonNode body = bare ? Trees.object() : JsonBody.objectOf(request);
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("property", expressions(body.path("queryString").asString("")));
    query.put(TOKEN, token);
    Stream.of("limit", "orderby", "count")
        .filter(body::hasNonNull)
        .forEach(name -> query.put(name, List.of(body.path(name).asString(""))));
    return new SearchBody(
        Query.of(query),
        Set.copyOf(trimmed(List.of(body.path("projectionFields").asString("").split(",")))));
  }

  /** A resource with the fields to show only. */
  public ObjectNode projected(ObjectNode resource) {
    return fields.isEmpty() ? resource : resource.retain(fields);
  }

  /** Splits at each ampersand, but for those in quotes, which belong to a value. */
  private static List<String> expressions(String queryString) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    boolean quoted = false;
    for (int i = 0; i < queryString.length(); i++) {
      quoted ^= queryString.charAt(i) == '"';
      if (queryString.charAt(i) == '&' && !quoted) {
        parts.add(queryString.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(queryString.substring(begin));
    return trimmed(parts);
  }

  private static List<String> trimmed(List<String> texts) {
    return texts.stream().map(String::trim).filter(text -> !text.isEmpty()).distinct().toList();
  }
}
