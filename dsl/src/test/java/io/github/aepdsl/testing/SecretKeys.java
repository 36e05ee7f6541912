package io.github.aepdsl.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of secrets and of other things, in every way that people and tools spell them. */
public final class SecretKeys {

  /** What one would never see in a text by chance. */
  private static final String CANARY = "c4n4ry";

  private static final Pattern SEEN = Pattern.compile(CANARY + "<([^>]+)>");

  /** Words of the rule, also inside others. */
  private static final List<String> LONG =
      List.of(
          "password",
          "passwd",
          "passphrase",
          "passcode",
          "secret",
          "token",
          "credential",
          "credentials",
          "signature",
          "assertion",
          "bearer",
          "jwt",
          "api key",
          "access token",
          "client secret",
          "connection string",
          "auth code",
          "auth header",
          "session id",
          "keytab",
          "user info",
          "sas uri");

  /** Words of the rule that are too short for that. */
  private static final List<String> SHORT =
      List.of(
          "pw",
          "pwd",
          "pin",
          "otp",
          "totp",
          "pat",
          "psk",
          "sas",
          "sig",
          "cred",
          "creds",
          "key",
          "keys",
          "pass",
          "auth",
          "authorization",
          "cookie",
          "cookies",
          "jaas");

  private static final List<String> BEFORE = List.of("", "my ", "db ", "prod ", "aws s3 ");
  private static final List<String> BEHIND = List.of("", " 2", " value", " prod");

  /** How words become one name. */
  public enum Style {
    CAMEL(words -> words.charAt(0) + pascal(words).substring(1)),
    PASCAL(Style::pascal),
    SNAKE(words -> words.replace(' ', '_')),
    KEBAB(words -> words.replace(' ', '-')),
    DOTTED(words -> words.replace(' ', '.')),
    UPPER_SNAKE(words -> words.replace(' ', '_').toUpperCase(Locale.ROOT)),
    GLUED(words -> words.replace(" ", ""));

    private final Function<String, String> spelling;

    Style(Function<String, String> spelling) {
      this.spelling = spelling;
    }

    private static String pascal(String words) {
      return Stream.of(words.split(" "))
          .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
          .collect(Collectors.joining());
    }

    String of(String words) {
      return spelling.apply(words);
    }
  }

  private SecretKeys() {}

  /** A value that tells whose it is. */
  public static String canary(String key) {
    return CANARY + "<" + key + ">";
  }

  /** Whose values a text shows. */
  public static Set<String> seenIn(CharSequence text) {
    return SEEN.matcher(text)
        .results()
        .map(seen -> seen.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of secrets in a style, made of the rule's words and what stands around them. */
  public static List<String> made(Style style) {
    return words(style)
        .flatMap(word -> BEFORE.stream().map(before -> before + word))
        .flatMap(word -> BEHIND.stream().map(behind -> word + behind))
        .map(style::of)
        .toList();
  }

  /** Names of secrets: the rule's words in all styles, and as tools really spell them. */
  public static List<String> secret() {
    Stream<String> made =
        Stream.of(Style.values())
            .flatMap(style -> words(style).map(word -> style.of("my " + word)));
    return Stream.concat(real().stream(), made).distinct().toList();
  }

  private static Stream<String> words(Style style) {
    return style == Style.GLUED ? LONG.stream() : Stream.concat(LONG.stream(), SHORT.stream());
  }

  /** Names of secrets as tools really spell them. */
  public static List<String> real() {
    return lines("/secrets/secret-names.txt");
  }

  /** Names of what is no secret. */
  public static List<String> harmless() {
    return lines("/secrets/harmless-names.txt");
  }

  /** Those of the names that Java takes for one. */
  public static List<String> identifiers(List<String> names) {
    return names.stream().filter(name -> name.matches("[A-Za-z_]\\w*")).toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream names = SecretKeys.class.getResourceAsStream(resource)) {
      return new String(names.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
