package io.github.aepdsl.shell.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java text that may be unfinished: enough to tell strings and comments from code.
 *
 * @param kind what it is
 * @param start its first character in the text
 * @param end the character behind its last
 * @param text the piece itself
 */
public record JavaToken(Kind kind, int start, int end, String text) {

  /** What a piece can be. */
  public enum Kind {
    STRING,
    CHARACTER,
    LINE_COMMENT,
    BLOCK_COMMENT,
    WORD,
    NUMBER,
    SYMBOL
  }

  /** One group for each kind, in the order of the kinds. */
  private static final Pattern PIECES =
      Pattern.compile(
          "(\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+(?:\"\"\"|\\z)"
              + "|\"(?:[^\"\\\\\n]++|\\\\[^\n])*+\"?)"
              + "|('(?:[^'\\\\\n]++|\\\\[^\n])*+'?)"
              + "|(//[^\n]*+)"
              + "|(/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/|\\z))"
              + "|([\\p{L}_$][\\p{L}\\p{N}_$]*+)"
              + "|(\\d[\\p{L}\\p{N}_.]*+)"
              + "|(\\S)",
          Pattern.DOTALL);

  /** The pieces of a text in their order, white space left out. */
  public static List<JavaToken> of(String text) {
    Matcher matcher = PIECES.matcher(text);
    return matcher.results().map(JavaToken::of).toList();
  }

  /** Whether it is this operator, bracket or other mark; never so for words and strings. */
  public boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Whether it is a comment of either kind. */
  public boolean comment() {
    return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
  }

  /** What a string holds, without its quotes and with its escapes as written. */
  public String content() {
    String quote = text.startsWith("\"\"\"") ? "\"\"\"" : "\"";
    int last = text.length() - quote.length();
    boolean closed = last >= quote.length() && text.endsWith(quote);
    return text.substring(quote.length(), closed ? last : text.length());
  }

  private static JavaToken of(MatchResult match) {
    int group = 1;
    while (match.group(group) == null) {
      group++;
    }
    return new JavaToken(Kind.values()[group - 1], match.start(), match.end(), match.group());
  }
}
