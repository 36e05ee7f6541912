package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSplitter_LinesTest {

  private final JsonSplitter splitter = new JsonSplitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " {\"a\": 1}\t",
        "{\"a\": {\"b\": [1, {\"c\": null}]}}",
        "{\"a\": \"} ] \\\" {\"}",
        "{\"a\": \"\\\\\"}",
        "{\"aaaaaaaa\": [[[[]]]], \"bbbbbbb\": {\"cccccccccc\": \"{{{{{{{{[[[\"}, \"ddddd\": 12345678}",
        "{\"a\":1,\"b\":\"\\\"\\\"\\\"\\\"\\\"\\\"\",\"c\":[{},{},{},{},{}]}   ",
        "{\"ä\": \"\u20ac\"}\r"
      })
  void takeALineThatIsOneObject(String line) {
    assertThat(end(line + "\n")).isEqualTo(bytes(line).length);
    assertThat(splitter.problem()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "[]",
        "[{}]",
        "\"{}\"",
        "{} {}",
        "{}, {}",
        "{",
        "}{",
        "{\"a\": \"",
        "{\"a\": \"\\",
        "{}}, {\"header\": {}",
        "{\"a\": 1}}",
        "{\"aaaaaaaa\": 1}, \"bbbbbbbbbbbbbb\": {}",
        "{\"aaaaaaaaaaaaaaa\": [[[[]]]]}}}, {\"header\": {",
        "{\"aaaaaaaaaaaaaaaaaaaaaaa\": \"x}",
        "null {}",
        "{\"a\":1]",
        "{\"a\":[}]",
        "{\"aaaaaaaaaaaaaa\":[1, 2}, {\"b\": 3], \"c\": \"ccccccccccccc\"}"
      })
  void knowALineThatIsAnythingElse(String line) {
    assertThat(end(line + "\n{}\n")).isEqualTo(bytes(line).length);
    assertThat(splitter.problem()).isEqualTo("not one JSON object");
  }

  @Test
  void takeAnObjectHoweverDeepItIs() {
    end("{\"a\": " + "[".repeat(500) + "]".repeat(500) + "}\n");

    assertThat(splitter.problem()).isEmpty();
  }

  @Test
  void waitForTheEndOfALine() {
    assertThat(end("{\"a\": 1}")).isEqualTo(-1);
    assertThat(end("{\"a\": \"x")).isEqualTo(-1);
    assertThat(end("")).isEqualTo(-1);
  }

  @Test
  void forgetWhatWasWrongWithTheLineBefore() {
    end("[]\n");
    end("{}\n");

    assertThat(splitter.problem()).isEmpty();
  }

  /** Lines of made-up pieces, read by the splitter and by one that looks at every byte. */
  @Test
  void agreeWithALookAtEveryByte() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String line = "{" + pieces(random) + (random.nextInt(4) == 0 ? "" : "}");

      assertThat(end(line + "\n")).isEqualTo(bytes(line).length);
      assertThat(splitter.problem().isEmpty()).as(line).isEqualTo(isOneObject(line));
    }
  }

  private static String pieces(Random random) {
    String[] pieces = {
      "\"ab\"",
      "\"{\"",
      ":",
      "1",
      ",",
      "{",
      "}",
      "[",
      "]",
      "\"\\\"\"",
      " ",
      "\"longer text}\"",
      "\"|_~\t\"",
      "\"Ûß\u073b\uff5d\""
    };
    return random
        .ints(random.nextInt(12), 0, pieces.length)
        .mapToObj(i -> pieces[i])
        .collect(Collectors.joining());
  }

  private static boolean isOneObject(String line) {
    String bare = line.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "s").strip();
    String open = "";
    int at = 0;
    for (char letter : bare.toCharArray()) {
      if ("{[".indexOf(letter) >= 0) {
        open = (letter == '{' ? '}' : ']') + open;
      } else if ("}]".indexOf(letter) >= 0) {
        if (open.charAt(0) != letter) {
          return false;
        }
        open = open.substring(1);
      }
      at++;
      if (open.isEmpty()) {
        return at == bare.length();
      }
    }
    return false;
  }

  private int end(String text) {
    return splitter.end(bytes(text), 0, bytes(text).length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
