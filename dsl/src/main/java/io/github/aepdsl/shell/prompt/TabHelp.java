package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.CatalogEntry;
import io.github.aepdsl.shell.command.PromptCommands;
import io.github.aepdsl.shell.engine.Engine;
import io.github.aepdsl.shell.terminal.Assistance;
import io.github.aepdsl.shell.terminal.TabAnswer;
import io.github.aepdsl.shell.text.Continuations;
import io.github.aepdsl.shell.text.Fold;
import io.github.aepdsl.shell.text.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Tab key shows: behind the parenthesis of a call its signatures with what they do, else
 * what can follow, the sources apart from the verbs of the session.
 */
final class TabHelp implements Assistance {

  /** So many are rather counted than listed, until somebody asks again. */
  private static final int MANY = 120;

  private static final String SENTENCE = "    ";

  private final Supplier<Engine> engine;
  private final PromptCommands commands;
  private final IntSupplier width;

  TabHelp(Supplier<Engine> engine, PromptCommands commands, IntSupplier width) {
    this.engine = engine;
    this.commands = commands;
    this.width = width;
  }

  @Override
  public boolean complete(String entry) {
    return PromptCommands.isCommand(entry) || engine.get().complete(entry);
  }

  @Override
  public TabAnswer tab(String text, boolean again) {
    if (PromptCommands.isCommand(text)) {
      return command(text);
    }
    List<String> signatures = again ? List.of() : engine.get().signatures(text);
    if (!signatures.isEmpty() && text.stripTrailing().endsWith("(")) {
      return new TabAnswer("", signatures.stream().flatMap(this::explained).toList());
    }
    return continued(text, engine.get().continuations(text), again);
  }

  private TabAnswer command(String text) {
    List<String> words = commands.words(text);
    if (words.size() == 1 && !words.get(0).equals(text)) {
      return TabAnswer.inserting(words.get(0).substring(text.length()) + " ");
    }
    return words.size() > 1
        ? new TabAnswer("", Columns.of(words, width.getAsInt()))
        : new TabAnswer("", commands.usage(text.strip()).lines().toList());
  }

  /** A signature, and below it what the call does. */
  private Stream<String> explained(String signature) {
    return Stream.concat(
            Stream.of(TypeNames.simple(signature)),
            CallNotes.all().of(signature).map(SENTENCE::concat).stream())
        .flatMap(line -> Fold.hanging(line, width.getAsInt()).stream());
  }

  private TabAnswer continued(String text, Continuations next, boolean again) {
    String typed = text.substring(next.from());
    String certain = next.shared();
    if (certain.length() > typed.length() && certain.startsWith(typed)) {
      return TabAnswer.inserting(certain.substring(typed.length()));
    }
    if (next.texts().size() <= 1) {
      return TabAnswer.NOTHING;
    }
    return new TabAnswer(
        "",
        next.texts().size() > MANY && !again
            ? List.of(next.texts().size() + " names can follow; Tab once more lists them")
            : grouped(next.texts()));
  }

  /** Sources are those that the catalog has; where there are none, all stand together. */
  private List<String> grouped(List<String> names) {
    Set<String> keys =
        Catalog.load().entries().stream()
            .map(CatalogEntry::key)
            .map(key -> key + "()")
            .collect(Collectors.toSet());
    List<String> sources = names.stream().filter(keys::contains).toList();
    List<String> others = names.stream().filter(name -> !keys.contains(name)).toList();
    if (sources.size() < 2 || others.isEmpty()) {
      return Columns.of(names, width.getAsInt());
    }
    List<String> lines = new ArrayList<>();
    lines.add("sources");
    lines.addAll(Columns.of(sources, width.getAsInt()));
    lines.add("verbs of the session");
    lines.addAll(Columns.of(others, width.getAsInt()));
    return lines;
  }
}
