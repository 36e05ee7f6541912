package io.github.aepdsl.shell.text;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.secret.SecretTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets that were typed as literals: {@code password("…")}, {@code param("password", "…")},
 * {@code token = "…"}, or a text that looks like a connection string or a bearer token. When in
 * doubt a literal counts as a secret.
 */
public final class SecretText {

  private static final Pattern LOOKING_UP =
      Pattern.compile("\\bsecret\\s*\\(\\s*\"(?:" + SecretScan.LOOKED_UP + ")\"\\s*\\)");

  /** The source whose draft is opened, as in {@code aep().sandbox("dev").cassandra()}. */
  private static final Pattern OPENED =
      Pattern.compile("\\baep\\([^()]*\\)\\s*(?:\\.\\s*sandbox\\([^()]*\\)\\s*)?\\.\\s*(\\w+)\\(");

  /** A part of the text, and what takes its place. */
  private record Edit(int start, int end, String instead) {}

  private SecretText() {}

  /** Whether the text should not be kept: it holds a secret, also in a comment. */
  public static boolean holdsSecret(String text) {
    String withoutLookups = LOOKING_UP.matcher(text).replaceAll("\"\"");
    return SecretTexts.holdsSecret(withoutLookups) || !SecretScan.of(text).isEmpty();
  }

  /** The text with every secret literal replaced by {@code "***"}. */
  public static String mask(String text) {
    return edited(
        text,
        secret ->
            new Edit(secret.literal().start(), secret.literal().end(), '"' + Secret.MASK + '"'));
  }

  /**
   * The text with every secret literal replaced by a look-up, such as {@code
   * secret("CASSANDRA_PASSWORD")}, so that it can be run again by whoever has the secrets.
   */
  public static String lookedUp(String text) {
    Matcher opened = OPENED.matcher(text);
    String source = opened.find() ? opened.group(1) : "";
    return edited(text, secret -> new Edit(secret.start(), secret.end(), secret.lookUp(source)));
  }

  private static String edited(String text, Function<SecretLiteral, Edit> edit) {
    List<Edit> edits = new ArrayList<>(SecretScan.of(text).stream().map(edit).toList());
    JavaToken.of(text).stream()
        .filter(token -> token.comment() && SecretTexts.holdsSecret(token.text()))
        .map(token -> new Edit(token.start(), token.end(), withoutWords(token)))
        .forEach(edits::add);
    edits.sort(Comparator.comparingInt(Edit::start).reversed());
    StringBuilder edited = new StringBuilder(text);
    edits.forEach(each -> edited.replace(each.start, each.end, each.instead));
    return edited.toString();
  }

  private static String withoutWords(JavaToken comment) {
    return comment.kind() == JavaToken.Kind.LINE_COMMENT
        ? "// " + Secret.MASK
        : "/* " + Secret.MASK + " */";
  }
}
