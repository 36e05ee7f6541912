package io.github.aepdsl.shell.command;

import io.github.aepdsl.error.Suggestion;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jshell.Snippet.Kind;

/** All commands of the prompt, found by their words or by the beginning of one. */
public final class PromptCommands {

  /** Words that people type at any prompt. */
  private static final Map<String, String> PLAIN_WORDS =
      Map.of("help", "/help", "?", "/help", "/?", "/help", "exit", "/exit", "quit", "/exit");

  private final Map<String, PromptCommand> byName = new LinkedHashMap<>();

  /** All there are. */
  public PromptCommands() {
    Stream.of(
            new ListCommand(),
            new VarsCommand(),
            new DeclarationsCommand("/methods", Kind.METHOD, "lists the methods"),
            new DeclarationsCommand("/types", Kind.TYPE_DECL, "lists the classes and the like"),
            new DeclarationsCommand("/imports", Kind.IMPORT, "lists the imports"),
            new SaveCommand(),
            new OpenCommand(),
            new EditCommand(),
            new DropCommand(),
            new HistoryCommand(),
            new ResetCommand(),
            new ReloadCommand(),
            new EnvCommand(),
            new SetCommand(),
            new HelpCommand(this::all),
            new ExitCommand())
        .forEach(command -> byName.put(command.name(), command));
  }

  /**
   * Runs an entry if it is a command.
   *
   * @return whether it was one, known or not
   */
  public boolean run(Desk desk, String entry) {
    String text = plainWord(desk, entry.strip());
    if (!isCommand(text)) {
      return false;
    }
    String word = text.split("\\s", 2)[0];
    if (RerunCommand.WORD.matcher(word).matches()) {
      RerunCommand.run(desk, word);
      return true;
    }
    List<PromptCommand> meant = beginning(word);
    if (meant.size() == 1) {
      run(desk, meant.get(0), text.substring(word.length()).strip());
    } else {
      desk.say(unknown(word, meant));
    }
    return true;
  }

  /** Whether an entry is a command, and no code: a comment begins with a slash, too. */
  public static boolean isCommand(String entry) {
    String text = entry.strip();
    return text.startsWith("/") && !text.startsWith("//") && !text.startsWith("/*");
  }

  /** The words that begin with this, to complete them. */
  public List<String> words(String beginning) {
    return beginning(beginning).stream().map(PromptCommand::name).toList();
  }

  /** What a command is for; nothing if there is none of this name. */
  public String usage(String word) {
    PromptCommand command = byName.get(word);
    return command == null ? "" : HelpCommand.one(command);
  }

  private static void run(Desk desk, PromptCommand command, String arguments) {
    try {
      command.run(desk, arguments);
    } catch (IOException e) {
      desk.say(command.name() + " failed: " + e);
    }
  }

  private static String plainWord(Desk desk, String text) {
    String word = text.split("\\s", 2)[0];
    String instead = PLAIN_WORDS.get(word);
    boolean meant = instead != null && (text.equals(word) || instead.equals("/help"));
    return meant && !desk.engine().declares(word) ? instead + text.substring(word.length()) : text;
  }

  private List<PromptCommand> beginning(String word) {
    PromptCommand exact = byName.get(word);
    return exact != null
        ? List.of(exact)
        : all().stream().filter(command -> command.name().startsWith(word)).toList();
  }

  private String unknown(String word, List<PromptCommand> meant) {
    if (!meant.isEmpty()) {
      return word
          + " may be "
          + String.join(", ", meant.stream().map(PromptCommand::name).toList());
    }
    return "There is no command "
        + word
        + Suggestion.nearest(word, byName.keySet())
            .map(name -> ": did you mean " + name + "?")
            .orElse(".")
        + "\n/help lists them.";
  }

  private Collection<PromptCommand> all() {
    return byName.values();
  }
}
