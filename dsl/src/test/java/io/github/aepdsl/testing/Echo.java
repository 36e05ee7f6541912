package io.github.aepdsl.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How servers write what they repeat. */
public enum Echo {
  RAW(text -> text),
  JSON(text -> json(text, c -> false, "\\u%04x")),
  JSON_TWICE(text -> JSON.of(JSON.of(text))),
  JSON_THRICE(text -> JSON.of(JSON.of(JSON.of(text)))),
  JSON_ASCII(text -> json(text, c -> c > 126, "\\u%04x")),
  JSON_ASCII_UPPER(text -> json(text, c -> c > 126, "\\u%04X")),
  JSON_ASCII_TWICE(text -> JSON_ASCII.of(JSON_ASCII.of(text))),
  JSON_FOR_HTML(text -> json(text, c -> "<>&'=\"\\".indexOf(c) >= 0 || c > 126, "\\u%04x")),
  JSON_SLASH(text -> JSON.of(text).replace("/", "\\/")),
  URL_FORM(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
  URL_SPACE(text -> URL_FORM.of(text).replace("+", "%20")),
  URL_LOWER(text -> lowerHex(URL_SPACE.of(text))),
  URL_TWICE(text -> URL_FORM.of(URL_FORM.of(text))),
  URL_OF_JSON(text -> URL_FORM.of(JSON.of(text))),
  HTML(Echo::html),
  HTML_DECIMAL(text -> each(text, c -> !isPlain(c), "&#%d;")),
  HTML_HEX(text -> each(text, c -> !isPlain(c), "&#x%X;")),
  HTML_TWICE(text -> html(html(text))),
  HTML_OF_JSON(text -> html(JSON.of(text))),
  BASE64(text -> Base64.getEncoder().encodeToString(bytes(text))),
  BASE64_URL(text -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text))),
  BASE64_LOGIN_3(text -> BASE64.of("ab:" + text)),
  BASE64_LOGIN_4(text -> BASE64.of("svc:" + text)),
  BASE64_LOGIN_5(text -> BASE64.of("user:" + text));

  private final UnaryOperator<String> encoding;

  Echo(UnaryOperator<String> encoding) {
    this.encoding = encoding;
  }

  public String of(String text) {
    return encoding.apply(text);
  }

  private static String json(String text, IntPredicate extra, String form) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      int letter = "\n\r\t\b\f".indexOf(c);
      if (extra.test(c) || c < ' ' && letter < 0) {
        out.append(String.format(form, (int) c));
      } else if (letter >= 0) {
        out.append('\\').append("nrtbf".charAt(letter));
      } else {
        out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("é", "&eacute;")
        .replace("ß", "&szlig;");
  }

  private static String each(String text, IntPredicate escaped, String form) {
    return text.codePoints()
        .mapToObj(c -> escaped.test(c) ? String.format(form, c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static boolean isPlain(int c) {
    return c < 127 && Character.isLetterOrDigit(c);
  }

  private static String lowerHex(String text) {
    return Pattern.compile("%..")
        .matcher(text)
        .replaceAll(hex -> hex.group().toLowerCase(Locale.ROOT));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
