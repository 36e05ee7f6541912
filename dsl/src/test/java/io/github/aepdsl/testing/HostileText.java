package io.github.aepdsl.testing;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that would take over a screen, and answers of a platform that are full of it. */
public final class HostileText {

  /** What it would like a line to begin with. */
  public static final String FORGED = "FORGED";

  /** It breaks lines, moves the cursor, turns the direction, hides itself, and is half a letter. */
  public static final String TEXT =
      "x\n"
          + FORGED
          + "\r"
          + FORGED
          + "\t\0\u001b[2J\u007f\u0085\u009b2J\u00ad\u200b\u202e\u2066\u2028"
          + FORGED
          + "\u2029\ufeff\udb40\udc41\"),\\'<&\ud800";

  /** The same inside the quotes of JSON. */
  public static final String JSON = Echo.JSON_ASCII.of(TEXT);

  /** No parser takes half a letter in a name. */
  private static final String NAME = '"' + JSON.replace("\\ud800", "") + '"';

  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Cs}");
  private static final Pattern BEGINNING = Pattern.compile("(^|\n|<br>)\\W*" + FORGED);

  private HostileText() {}

  /** What no screen shows but a text holds, and lines in it that are not its own. */
  public static List<String> wrongWith(String text) {
    return Pattern.compile(HIDDEN + "|" + BEGINNING)
        .matcher(text)
        .results()
        .map(found -> Echo.JSON_ASCII.of(found.group()))
        .distinct()
        .collect(Collectors.toList());
  }

  /** An answer that suits every question, in which every text and many a name is this one. */
  public static RawAnswer answer(URI server) {
    return RawAnswer.json(
        200,
        GoodAnswer.json(server)
            .replaceAll("(?<=\": )\"[^\"@\\\\-]*\"", Matcher.quoteReplacement(quoted()))
            .replace("\"params\": {", "\"params\": {" + NAME + ": " + quoted() + ", ")
            .replace("\"required\": [", "\"required\": [" + NAME + ", ")
            .replace("\"properties\": {", "\"properties\": {" + NAME + ": {}, "));
  }

  /** The answer no, with this in all places where services say why. */
  public static RawAnswer refusal(int status) {
    return RawAnswer.json(status, REFUSAL.replace("@", quoted()));
  }

  private static final String REFUSAL =
      """
      {"error_code": @, "message": @, "error": @, "errorMessage": @, "title": @,
       "report": {"message": @, "detailed-message": @, "request-id": @}}""";

  private static String quoted() {
    return '"' + JSON + '"';
  }
}
