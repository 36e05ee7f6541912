package io.github.aepdsl.secret;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds secrets inside a text that is none by its name: a connection string, a URL, a header, JSON,
 * a key file.
 */
public final class SecretTexts {

  /** {@code Password=…;}, also with blanks in the name, up to the next separator. */
  private static final Pattern PAIR =
      Pattern.compile("([\\w.-]+(?: [\\w.-]+)*)[\\\\\"']*\\s*=\\s*[\\\\\"']*([^;&]+)");

  /** {@code "password": "…"}, its quotes escaped or not. */
  private static final Pattern JSON_PAIR =
      Pattern.compile("([\\w.-]+)[\\\\\"']+\\s*:\\s*[\\\\\"']*([^\\\\\"',}\\s]+)");

  /** {@code ://user:password@}. */
  private static final Pattern USER_INFO = Pattern.compile("://[^/@:\\s]*:([^@\\s]+)@");

  private static final Pattern TELLTALE =
      Pattern.compile("(?i)bearer\\s+\\S|eyJ[\\w-]{10}|-----BEGIN|sig=");

  private SecretTexts() {}

  /** Whether some of the text should not be shown. */
  public static boolean holdsSecret(String text) {
    return TELLTALE.matcher(text).find() || valuesIn(text).findAny().isPresent();
  }

  /** The secrets that stand in the text by a name or as the password of a user. */
  public static Stream<String> valuesIn(String text) {
    return Stream.of(named(PAIR, text), named(JSON_PAIR, text), users(text)).flatMap(List::stream);
  }

  private static List<String> named(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .filter(pair -> SecretNames.matches(pair.group(1)))
        .map(pair -> pair.group(2))
        .toList();
  }

  private static List<String> users(String text) {
    return USER_INFO.matcher(text).results().map((MatchResult user) -> user.group(1)).toList();
  }
}
