package io.github.aepdsl.secret;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds secrets inside a text that is none by its name: a connection string, a URL, a header, JSON,
 * a key file.
 */
public final class SecretTexts {

  /** Limited, so that a long text without any is read in no time. */
  private static final String NAME = "(?<![\\w.-])([\\w.-]{1,200}+%s)";

  /** In quotes or braces, escaped or not, and whatever it holds; else up to what ends it. */
  private static final String VALUE =
      "\\s{0,9}+(?:(\\\\*+[\"'])(.{0,9999}?)(?<!\\\\)\\2|\\{([^}]{0,999}+)}|[\\\\\"']*+(%s))";

  /** {@code Password=…;}, also with blanks in the name, up to the next separator or pair. */
  private static final Pattern PAIR =
      Pattern.compile(
          NAME.formatted("(?: [\\w.-]{1,200}+){0,4}+")
              + "[\\\\\"']*+\\s{0,9}+=(?!=)"
              + VALUE.formatted("(?:(?![\\s,]{1,9}+[\\w.-]{1,200}+\\s{0,9}+=)[^;&])++"),
          Pattern.DOTALL);

  /** {@code "password": "…"}, its quotes escaped or not. */
  private static final Pattern JSON_PAIR =
      Pattern.compile(
          NAME.formatted("") + "[\\\\\"']++\\s{0,9}+:" + VALUE.formatted("[^\\\\\"',}\\s]++"),
          Pattern.DOTALL);

  /** {@code x-api-key: …} on a line of its own, or as an argument in quotes. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?m)(?:^\\s{0,9}+|[\"'])([\\w.-]{1,200}+):[ \\t]{1,9}+([^\\s\"'][^\\r\\n\"']*+)");

  /** {@code ://user:password@}, and Oracle's {@code :thin:user/password@}. */
  private static final Pattern USER_INFO =
      Pattern.compile("(?:://[^/@:\\s]{0,200}+:|:thin:[^/@:\\s]{1,200}+/)([^@\\s]++)@");

  private static final Pattern TELLTALE =
      Pattern.compile("(?i)bearer\\s+\\S|eyJ[\\w-]{10}|-----BEGIN|sig=");

  private SecretTexts() {}

  /** From now on has every text remembered of which somebody makes a {@link Secret}. */
  public static void watch() {
    KnownSecrets.watch();
  }

  /** Whether this very text was made a secret since it was watched for, and is not a short one. */
  public static boolean isKnown(String text) {
    return KnownSecrets.has(text);
  }

  /** Whether some of the text should not be shown. */
  public static boolean holdsSecret(String text) {
    return TELLTALE.matcher(text).find() || valuesIn(text).findAny().isPresent();
  }

  /** The secrets that stand in the text by a name or as the password of a user. */
  public static Stream<String> valuesIn(String text) {
    return Stream.concat(
        Stream.of(PAIR, JSON_PAIR, HEADER).flatMap(pattern -> named(pattern, text)),
        USER_INFO.matcher(text).results().map(SecretTexts::value));
  }

  private static Stream<String> named(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .filter(pair -> SecretNames.matches(pair.group(1)))
        .map(SecretTexts::value)
        .filter(value -> !value.isEmpty());
  }

  /** Whichever way it was written: it is the last group that took part. */
  private static String value(MatchResult pair) {
    int group = pair.groupCount();
    while (pair.group(group) == null) {
      group--;
    }
    return pair.group(group).strip();
  }
}
