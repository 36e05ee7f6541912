package io.github.aepdsl.shell;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells by a setter's, variable's or key's name whether its value is a secret. */
final class SecretNames {

  private static final Set<String> WORDS =
      Set.of(
          "secret",
          "secrets",
          "token",
          "password",
          "passwd",
          "pass",
          "passcode",
          "pwd",
          "pw",
          "pin",
          "passphrase",
          "bearer",
          "cred",
          "creds",
          "key",
          "sas",
          "signature",
          "jwt",
          "secretof");

  /** Long enough to be no accident inside another word, as in {@code dbpassword}. */
  private static final Pattern INSIDE =
      Pattern.compile("passw|passphrase|secret|apikey|accesskey|credential|token|.pwd$");

  /** Names that hold one of the words and mean something else. */
  private static final Set<String> HARMLESS =
      Set.of("bykey", "containskey", "comparingbykey", "continuationtoken", "stringtokenizer");

  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^\\p{Alnum}]");

  private SecretNames() {}

  static boolean matches(String name) {
    String plain = plain(name);
    return !HARMLESS.contains(plain)
        && (WORD_START.splitAsStream(name).map(SecretNames::plain).anyMatch(WORDS::contains)
            || INSIDE.matcher(plain).find()
            || plain.contains("connectionstring")
            || Documented.NAMES.contains(plain));
  }

  private static String plain(String name) {
    return name.replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT);
  }

  /** Read late: most names are decided by their words, without the catalog. */
  private static final class Documented {
    static final Set<String> NAMES =
        Catalog.load().connectors().stream()
            .flatMap(connector -> connector.auth().stream())
            .flatMap(spec -> spec.params().stream())
            .flatMap(Documented::withParts)
            .filter(Parameter::secret)
            .flatMap(parameter -> Stream.of(parameter.name(), parameter.method()))
            .map(SecretNames::plain)
            .collect(Collectors.toUnmodifiableSet());

    private static Stream<Parameter> withParts(Parameter parameter) {
      return Stream.concat(
          Stream.of(parameter),
          parameter.composition().map(Composition::parts).stream()
              .flatMap(parts -> parts.stream()));
    }
  }
}
