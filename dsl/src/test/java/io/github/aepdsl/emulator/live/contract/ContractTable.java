package io.github.aepdsl.emulator.live.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;

/** Writes source, case and outcome, a line each, for the table that {@code scripts/test} prints. */
final class ContractTable implements TestWatcher, LifecycleMethodExecutionExceptionHandler {

  private static final Path FILE =
      Path.of(System.getProperty("basedir", "."), "target", "live-contract.tsv");

  @Override
  public void testSuccessful(ExtensionContext test) {
    write(test, "ok");
  }

  @Override
  public void testFailed(ExtensionContext test, Throwable cause) {
    write(test, "FAILED");
  }

  @Override
  public void testAborted(ExtensionContext test, Throwable cause) {
    write(test, "-");
  }

  @Override
  public void testDisabled(ExtensionContext test, Optional<String> reason) {
    write(test, "-");
  }

  /** A server that is not there: one line says why. */
  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext tests, Throwable cause)
      throws Throwable {
    write(tests, "skipped: " + cause.getMessage().lines().findFirst().orElse(""));
    throw cause;
  }

  /** As its test says, or else as it is called. */
  private static String source(Class<?> test) {
    return Optional.ofNullable(test.getAnnotation(DisplayName.class))
        .map(DisplayName::value)
        .orElseGet(() -> test.getSimpleName().replace("_ContractTest", ""));
  }

  private static void write(ExtensionContext test, String outcome) {
    String source = source(test.getRequiredTestClass());
    String name = test.getTestMethod().map(method -> method.getName()).orElse("");
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(
          FILE,
          "%s\t%s\t%s%n".formatted(source, name, outcome),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
