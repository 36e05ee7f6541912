package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.shell.text.OwnClassPath;
import io.github.aepdsl.shell.text.StartupScript;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;

/** The interactive session: JShell with the DSL on its class path and imported. */
public final class Prompt {

  /**
   * Snippets run in a process of their own; an API client gains nothing from the second compiler.
   */
  private static final List<String> SNIPPET_VM =
      List.of("-R-XX:TieredStopAtLevel=1", "-R-XX:+UseSerialGC", "-R-Xshare:auto");

  /** Settings given to this process that belong to the one the snippets run in. */
  private static final List<String> FORWARDED =
      List.of(
          "aep.",
          "config.",
          "http.",
          "https.",
          "javax.net.ssl.",
          "jdk.httpclient.",
          "file.encoding",
          "stdout.encoding",
          "stderr.encoding",
          "sun.stdout.encoding",
          "sun.stderr.encoding");

  private Prompt() {}

  /**
   * Opens the prompt in the current directory and returns JShell's exit code.
   *
   * @param files scripts to run before the first prompt
   */
  public static int open(List<String> files) {
    boolean terminal = StandardInput.isTerminal();
    Map<String, String> settings = PromptMode.settings();
    PromptHistory history =
        PromptHistory.of(terminal ? System.getenv() : Map.of("AEP_HISTORY", "off"));
    history.loadInto(settings);
    CountDownLatch saved = waitBeforeTheEnd();
    System.out.println(Banner.text());
    InputStream in = terminal ? System.in : new ChainJoiningInput(System.in);
    try {
      return JavaShellToolBuilder.builder()
          .persistence(settings)
          .in(in, null)
          .out(messages(), System.out, System.out)
          .start(arguments(files));
    } catch (Exception e) {
      System.err.println("aep: JShell does not start: " + e);
      return 1;
    } finally {
      history.saveFrom(settings);
      saved.countDown();
    }
  }

  /** A closed terminal ends the process and JShell's input at once; the history comes first. */
  private static CountDownLatch waitBeforeTheEnd() {
    CountDownLatch saved = new CountDownLatch(1);
    Thread wait =
        new Thread(
            () -> {
              try {
                saved.await(2, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(wait);
    return saved;
  }

  private static PrintStream messages() {
    String named = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
    Charset charset = named == null ? Charset.defaultCharset() : Charset.forName(named);
    return new PrintStream(new PromptMessages(System.out, charset), true, charset);
  }

  private static String[] arguments(List<String> files) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--class-path", OwnClassPath.absolute()));
    arguments.addAll(List.of("--startup", "DEFAULT"));
    arguments.addAll(List.of("--startup", StartupScript.importsFile().toString()));
    arguments.addAll(List.of("--feedback", PromptMode.NAME));
    arguments.addAll(SNIPPET_VM);
    forwardedProperties().forEach(arguments::add);
    arguments.addAll(files);
    return arguments.toArray(String[]::new);
  }

  private static Stream<String> forwardedProperties() {
    return System.getProperties().stringPropertyNames().stream()
        .filter(name -> FORWARDED.stream().anyMatch(name::startsWith))
        .filter(name -> !name.equals(PromptMode.CACHE_PROPERTY))
        .map(name -> "-R-D" + name + "=" + System.getProperty(name));
  }
}
