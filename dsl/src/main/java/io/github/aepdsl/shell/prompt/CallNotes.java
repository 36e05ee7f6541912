package io.github.aepdsl.shell.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the DSL's calls do, in a sentence each: those of their doc comments, kept by the build. */
final class CallNotes {

  private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");
  private static final Pattern SIGNATURE = Pattern.compile("(\\w+\\.\\w+)\\((.*)\\).*");

  private final Map<String, String> sentences;

  private CallNotes(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  /** All there are, read at their first use. */
  static CallNotes all() {
    return Kept.ALL;
  }

  private static CallNotes read() {
    try (InputStream in = CallNotes.class.getResourceAsStream("calls.tsv")) {
      return new CallNotes(
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .map(line -> line.split("\t"))
              .collect(Collectors.toMap(call -> call[0], call -> call[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence for a signature as JShell words it; empty for calls of others. */
  Optional<String> of(String signature) {
    String plain = signature;
    for (Matcher types = TYPE_ARGUMENTS.matcher(plain);
        types.find();
        types = TYPE_ARGUMENTS.matcher(plain)) {
      plain = types.replaceAll("");
    }
    Matcher call = SIGNATURE.matcher(plain);
    return call.find()
        ? Optional.ofNullable(sentences.get(call.group(1) + "(" + names(call.group(2)) + ")"))
        : Optional.empty();
  }

  private static String names(String parameters) {
    return Stream.of(parameters.split(","))
        .map(parameter -> parameter.replaceFirst(".*\\s", ""))
        .collect(Collectors.joining(","));
  }

  private static final class Kept {
    static final CallNotes ALL = read();
  }
}
