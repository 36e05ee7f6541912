package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.NULL;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.number;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Parts of URLs; what is no URL has none. */
final class UrlFunctions {

  private static final Map<String, Integer> PORTS =
      Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21, "sftp", 22, "ssh", 22);

  private UrlFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.of(
        "get_url_protocol", url((uri, call) -> text(uri.getScheme())),
        "get_url_host", url((uri, call) -> text(uri.getHost())),
        "get_url_port", url((uri, call) -> port(uri)),
        "get_url_path", url(UrlFunctions::path),
        "get_url_query_str", url(UrlFunctions::query),
        "get_url_encoded", call -> text(encoded(call.text(0))),
        "get_url_decoded", UrlFunctions::decoded);
  }

  private static FunctionBody url(BiFunction<URI, Arguments, JsonNode> part) {
    return call -> {
      try {
        URI uri = new URI(call.text(0).strip());
        return uri.getScheme() == null ? NULL : part.apply(uri, call);
      } catch (URISyntaxException e) {
        return NULL;
      }
    };
  }

  private static JsonNode port(URI uri) {
    if (uri.getPort() >= 0) {
      return number(uri.getPort());
    }
    Integer usual = PORTS.get(uri.getScheme().toLowerCase(Locale.ROOT));
    return usual == null || uri.getHost() == null ? NULL : number(usual);
  }

  private static JsonNode path(URI uri, Arguments call) {
    String path = uri.getRawPath();
    boolean whole = call.isNull(1) || call.truth(1);
    return path == null || whole ? text(path) : text(path.substring(path.lastIndexOf('/') + 1));
  }

  private static JsonNode query(URI uri, Arguments call) {
    ObjectNode pairs = JsonValues.object();
    String anchor = uri.getRawFragment() == null ? "" : uri.getRawFragment();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    switch (call.text(1).toLowerCase(Locale.ROOT)) {
      case "retain" -> addPairs(pairs, anchor.isEmpty() ? query : query + "#" + anchor);
      case "remove" -> addPairs(pairs, query);
      case "append" -> {
        addPairs(pairs, query);
        pairs.put("_anchor_", anchor);
      }
      default -> throw new EvaluationFault("argument 2 is not one of retain, remove, append");
    }
    return pairs;
  }

  private static void addPairs(ObjectNode pairs, String query) {
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
  }

  /** All but letters, digits and {@code . - _} becomes percent and hex, as the page lists it. */
  private static String encoded(String url) {
    return URLEncoder.encode(url, UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private static JsonNode decoded(Arguments call) {
    try {
      return text(URLDecoder.decode(call.text(0).replace("+", "%2B"), UTF_8));
    } catch (IllegalArgumentException e) {
      throw new EvaluationFault("argument 1 holds a broken escape");
    }
  }
}
