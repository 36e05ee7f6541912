package io.github.aepdsl.shell.text;

import io.github.aepdsl.secret.SecretNames;
import io.github.aepdsl.secret.SecretTexts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Goes through a text once and finds the secrets that were typed in it. */
final class SecretScan {

  /** What {@code secret("…")} looks up, as opposed to a secret that was put there by mistake. */
  static final Pattern LOOKED_UP =
      Pattern.compile("[A-Z][A-Z0-9_]*|[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+");

  private static final String SECRET = "secret";
  private static final String SECRET_OF = "secretOf";

  /** The tokens of {@code Secret.of} before its parenthesis. */
  private static final int SECRET_OF_TOKENS = 3;

  /** An open parenthesis: whose arguments it holds, and the string before the last comma. */
  private static final class Call {
    final String name;
    final int parenthesis;
    String lastString = "";

    Call(String name, int parenthesis) {
      this.name = name;
      this.parenthesis = parenthesis;
    }

    Stream<String> secretNames() {
      return Stream.of(lastString, name).filter(SecretNames::matches);
    }
  }

  private final List<JavaToken> code;
  private final List<SecretLiteral> found = new ArrayList<>();
  private final Deque<Call> calls = new ArrayDeque<>();
  private String assigned = "";

  private SecretScan(String text) {
    code = JavaToken.of(text).stream().filter(token -> !token.comment()).toList();
    calls.push(new Call("", -1));
  }

  /** The secrets in a text, in its order. */
  static List<SecretLiteral> of(String text) {
    SecretScan scan = new SecretScan(text);
    for (int i = 0; i < scan.code.size(); i++) {
      scan.look(i);
    }
    return scan.found;
  }

  private void look(int i) {
    JavaToken token = code.get(i);
    if (token.kind() == JavaToken.Kind.STRING) {
      if (secret(token)) {
        found.add(literal(i));
      }
      calls.peek().lastString = token.content();
    } else if (token.kind() == JavaToken.Kind.NUMBER) {
      if (!SecretNames.isCount(token.text()) && named()) {
        found.add(literal(i));
      }
    } else {
      follow(i);
    }
  }

  private void follow(int i) {
    JavaToken token = code.get(i);
    if (token.is("(")) {
      calls.push(new Call(callee(i), i));
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
    if (calls.peek().name.equals(SECRET) && LOOKED_UP.matcher(content).matches()) {
      return false;
    }
    return !content.isEmpty()
        && (named() || SecretTexts.holdsSecret(content) || SecretTexts.isKnown(content));
  }

  /**
   * The literal itself, or all of a {@code Secret.of(…)} that holds nothing else; of a {@code
   * secret("NAME", "sample")} the sample with its comma, as there is a name to look up.
   */
  private SecretLiteral literal(int i) {
    JavaToken token = code.get(i);
    Call call = calls.peek();
    boolean alone = call.parenthesis == i - 1 && i + 1 < code.size() && code.get(i + 1).is(")");
    if (call.name.equals(SECRET_OF) && alone) {
      int start = code.get(call.parenthesis - SECRET_OF_TOKENS).start();
      return new SecretLiteral(token, start, code.get(i + 1).end(), telling(), false);
    }
    if (call.name.equals(SECRET) && code.get(i - 1).is(",")) {
      return new SecretLiteral(token, code.get(i - 1).start(), token.end(), "", false);
    }
    boolean setter = call.name.equals("param") || SecretNames.matches(call.name);
    return new SecretLiteral(token, token.start(), token.end(), telling(), !setter);
  }

  /** The secret's names that a value is given to: of keys and calls around it, of a variable. */
  private Stream<String> names() {
    return Stream.concat(
        calls.stream().flatMap(Call::secretNames),
        Stream.of(assigned).filter(SecretNames::matches));
  }

  private boolean named() {
    return names().findAny().isPresent();
  }

  private String telling() {
    return names().filter(name -> !name.equals(SECRET_OF)).findFirst().orElse(SECRET);
  }

  /** The name before a parenthesis; {@code Secret.of} is one name. */
  private String callee(int parenthesis) {
    String name = word(parenthesis - 1);
    boolean secretOf = name.equals("of") && word(parenthesis - SECRET_OF_TOKENS).equals("Secret");
    return secretOf ? SECRET_OF : name;
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
