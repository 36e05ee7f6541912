package io.github.aepdsl.secret;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one rule that tells by a name whether its value is a secret: names of parameters, setters,
 * variables, settings and keys, in any case and with any separator. When in doubt it is one.
 *
 * <pre>{@code
 * SecretNames.matches("awsSecretAccessKey")   // true
 * SecretNames.matches("hostname")             // false
 * }</pre>
 */
public final class SecretNames {

  /** Words that say it wherever they stand in a name. */
  private static final Set<String> WORDS =
      Set.of(
          "secret",
          "token",
          "password",
          "passwd",
          "passcode",
          "passphrase",
          "pwd",
          "pw",
          "pin",
          "otp",
          "bearer",
          "cred",
          "credential",
          "key",
          "apikey",
          "sas",
          "signature",
          "sig",
          "jwt",
          "cookie",
          "psk");

  /** Words that say it only at the end: elsewhere they are verbs. */
  private static final Set<String> LAST_WORDS = Set.of("pass", "auth", "authorization");

  /** Long enough to be no accident inside another word, as in {@code dbpassword}. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "passw|passphrase|secret|credential|token|signature|connectionstring|keycontent|sasuri"
              + "|(api|access|account|private|shared|signing|encryption|master|service|client)key"
              + "|.pwd$|jwt");

  /** Names that hold one of the words and mean something else. */
  private static final Set<String> HARMLESS =
      Set.of(
          "bykey",
          "containskey",
          "comparingbykey",
          "stringtokenizer",
          "continuationtoken",
          "primarykey",
          "foreignkey",
          "partitionkey",
          "sortkey",
          "publickey");

  /** Between the words of camel, snake, kebab and dotted names, and of acronyms in them. */
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^\\p{Alnum}]+");

  private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{Alnum}]");
  private static final Pattern COUNTED = Pattern.compile("\\d+$");

  private SecretNames() {}

  /** Whether what bears this name is a secret. */
  public static boolean matches(String name) {
    String plain = plain(name);
    return !HARMLESS.contains(plain) && (INSIDE.matcher(plain).find() || saysSo(words(name)));
  }

  private static boolean saysSo(List<String> words) {
    return words.stream().anyMatch(SecretNames::saysSo)
        || !words.isEmpty() && LAST_WORDS.contains(words.get(words.size() - 1));
  }

  /** One word or several of its kind. */
  private static boolean saysSo(String word) {
    return WORDS.contains(word)
        || word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1));
  }

  private static List<String> words(String name) {
    return Stream.of(WORD_BOUNDARY.split(name))
        .map(word -> COUNTED.matcher(plain(word)).replaceFirst(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String plain(String name) {
    return NOT_PLAIN.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
