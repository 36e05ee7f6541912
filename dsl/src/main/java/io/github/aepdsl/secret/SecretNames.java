package io.github.aepdsl.secret;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one rule that tells by a name whether its value is a secret: names of parameters, setters,
 * variables, settings and keys, in any case and with any separator. When in doubt it is one.
 *
 * <pre>{@code
 * SecretNames.matches("awsSecretAccessKey")   // true
 * SecretNames.matches("accessTokenUrl")       // false: its last word says what it is
 * }</pre>
 */
public final class SecretNames {

  /** Long enough to be no accident inside another word, as in {@code dbpassword}. */
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "pass(?:word|wort|wd|phrase|code)|pwd$|secret(?!ar[iy])|token(?!i[sz])|credential"
              + "|signature|assertion|bearer|jwt|connectionstring|userinfo|sasur[il]"
              + "|auth(?:orization)?(?:code|header)|sessionid|keytab"
              + "|key(?:file)?content"
              + "|(?:key|pass|auth|authorization)$");

  /** Too short for that: one of them counts where it is a word of its own. */
  private static final Pattern AS_A_WORD =
      Pattern.compile("\\b(?:pw|pwd|pin|otp|totp|pat|psk|sas|sig|cred|key|cookie|jaas)s?\\b");

  /** A compound is what its last word says: a token's address is no token. */
  private static final Pattern ABOUT_ONE =
      Pattern.compile(
          "(?:(?<!ac)count|size|length|type|format|serializer|deserializer|converter|algorithm"
              + "|column|field|name|alias|(?<!sas)ur[il]|endpoint|required|enabled|policy|version"
              + "|provider|location|store|space|keyid)s?$");

  /** What holds one of the words and means something else. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?:primary|foreign|partition|sort|public|row|cluster|clustering|dist|unique|routing"
              + "|surrogate|natural|business|join|contains|\\bby|\\b(?:mon|tur|don|hoc|joc|whis))"
              + " ?keys?\\b|\\b(?:com|by|tres|sur|encom|over|under)pass\\b"
              + "|\\b(?:no|o|client) ?auth\\b|continuation ?token");

  /** They say nothing about what stands before them. */
  private static final Pattern TRAILING =
      Pattern.compile("(?: ?(?:value|val|text|prod|dev|test))+$");

  /** Between the words of camel, snake, kebab and dotted names, and of acronyms in them. */
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile(
          "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\\d)(?=[a-z])|[^\\p{Alnum}]+");

  private static final Pattern COUNTED = Pattern.compile("\\d+$");

  private static final int SHORTEST_PIN = 4;

  private SecretNames() {}

  /** Whether what bears this name is a secret. */
  public static boolean matches(String name) {
    String words = TRAILING.matcher(words(name)).replaceFirst("");
    if (ABOUT_ONE.matcher(glued(words)).find()) {
      return false;
    }
    String telling = HARMLESS.matcher(words).replaceAll("");
    return AS_A_WORD.matcher(telling).find() || ANYWHERE.matcher(glued(telling)).find();
  }

  /** Whether a number has too few digits to be a PIN: it counts something, whatever its name. */
  public static boolean isCount(String number) {
    return number.length() < SHORTEST_PIN;
  }

  /** Its words in lower case, a blank between them, without the numbers that tell them apart. */
  private static String words(String name) {
    return Stream.of(WORD_BOUNDARY.split(name))
        .map(word -> COUNTED.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String glued(String words) {
    return words.replace(" ", "");
  }
}
