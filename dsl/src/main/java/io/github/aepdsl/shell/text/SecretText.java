package io.github.aepdsl.shell.text;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.secret.SecretNames;
import io.github.aepdsl.secret.SecretTexts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds secrets that were typed as string literals: {@code password("…")}, {@code param("password",
 * "…")}, {@code token = "…"}, or a text that looks like a connection string or a bearer token. When
 * in doubt a literal counts as a secret.
 */
public final class SecretText {

  /** What {@code secret("…")} looks up, as opposed to a secret that was put there by mistake. */
  private static final Pattern LOOKED_UP =
      Pattern.compile("[A-Z][A-Z0-9_]*|[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+");

  private static final Pattern LOOKING_UP =
      Pattern.compile("\\bsecret\\s*\\(\\s*\"(?:" + LOOKED_UP + ")\"\\s*\\)");

  /** An open parenthesis: whose arguments it holds, and the string before the last comma. */
  private static final class Call {
    final String name;
    String lastString = "";

    Call(String name) {
      this.name = name;
    }
  }

  private final List<JavaToken> code;
  private final Deque<Call> calls = new ArrayDeque<>();
  private String assigned = "";

  private SecretText(String text) {
    code = JavaToken.of(text).stream().filter(token -> !token.comment()).toList();
  }

  /** Whether the text should not be kept: it holds a secret, also in a comment. */
  public static boolean holdsSecret(String text) {
    String withoutLookups = LOOKING_UP.matcher(text).replaceAll("\"\"");
    return SecretTexts.holdsSecret(withoutLookups) || !new SecretText(text).secrets().isEmpty();
  }

  /** The text with every secret literal replaced by {@code "***"}. */
  public static String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    List<JavaToken> secrets = new SecretText(text).secrets();
    for (int i = secrets.size() - 1; i >= 0; i--) {
      masked.replace(secrets.get(i).start(), secrets.get(i).end(), '"' + Secret.MASK + '"');
    }
    return masked.toString();
  }

  private List<JavaToken> secrets() {
    List<JavaToken> secrets = new ArrayList<>();
    calls.push(new Call(""));
    for (int i = 0; i < code.size(); i++) {
      JavaToken token = code.get(i);
      if (token.kind() == JavaToken.Kind.STRING) {
        if (secret(token)) {
          secrets.add(token);
        }
        calls.peek().lastString = token.content();
      } else if (token.kind() == JavaToken.Kind.NUMBER) {
        if (!SecretNames.isCount(token.text()) && named()) {
          secrets.add(token);
        }
      } else {
        follow(i);
      }
    }
    return secrets;
  }

  private void follow(int i) {
    JavaToken token = code.get(i);
    if (token.is("(")) {
      calls.push(new Call(callee(i)));
    } else if (token.is(")") && calls.size() > 1) {
      calls.pop();
    } else if (token.is("=")) {
      assigned = assignee(i);
    } else if (token.is(";")) {
      assigned = "";
      calls.peek().lastString = "";
    }
  }

  private boolean secret(JavaToken literal) {
    String content = literal.content();
    Call call = calls.peek();
    if (call.name.equals("secret") && LOOKED_UP.matcher(content).matches()) {
      return false;
    }
    return !content.isEmpty() && (named() || SecretTexts.holdsSecret(content));
  }

  /** Whether the name that a value is given to, or a call or a key around it, is a secret's. */
  private boolean named() {
    return SecretNames.matches(assigned)
        || calls.stream()
            .anyMatch(
                open -> SecretNames.matches(open.name) || SecretNames.matches(open.lastString));
  }

  /** The name before a parenthesis; {@code Secret.of} is one name. */
  private String callee(int parenthesis) {
    String name = word(parenthesis - 1);
    boolean secretOf = name.equals("of") && word(parenthesis - 3).equals("Secret");
    return secretOf ? "secretOf" : name;
  }

  /** The variable before an equals sign, also of {@code +=} and of an array. */
  private String assignee(int equals) {
    int i = equals - 1;
    while (i >= 0 && (code.get(i).is("+") || code.get(i).is("="))) {
      i--;
    }
    if (i >= 0 && code.get(i).is("]")) {
      while (i >= 0 && !code.get(i).is("[")) {
        i--;
      }
      i--;
    }
    return word(i);
  }

  private String word(int i) {
    return i >= 0 && code.get(i).kind() == JavaToken.Kind.WORD ? code.get(i).text() : "";
  }
}
