package io.github.aepdsl.contract;

import io.github.aepdsl.Aep;
import io.github.aepdsl.Configuration;
import io.github.aepdsl.error.ConfigurationException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * The platforms that a contract is held against: a local one of its own, and the tenant of the
 * configured profile when {@code -Dcontract.live=true} says so.
 */
final class Platforms implements TestTemplateInvocationContextProvider {

  /** Not one of {@code aep}, whose keys are all checked. */
  private static final String ASKED_FOR = "contract.live";

  /** Configuration is looked for in no folder, so that there is none. */
  private static final Path NOWHERE = Path.of("no", "such", "folder");

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return Stream.concat(
        Stream.of(local()),
        tenant(context)
            .map(account -> new Platform(Platform.LIVE, Aep.aep(), account, () -> {}))
            .stream());
  }

  private static Platform local() {
    Aep aep = new Configuration(NOWHERE).open();
    return new Platform("local", aep, Account.of(aep.local()), aep.local()::close);
  }

  /** Looked for once in a run, which says so once when there is none. */
  @SuppressWarnings("unchecked")
  private static Optional<Account> tenant(ExtensionContext context) {
    return Boolean.getBoolean(ASKED_FOR)
        ? context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(ASKED_FOR, asked -> configured(), Optional.class)
        : Optional.empty();
  }

  private static Optional<Account> configured() {
    try {
      return Optional.of(Account.configured());
    } catch (ConfigurationException e) {
      System.err.println(ASKED_FOR + ": skipped, " + e.problem().what());
      return Optional.empty();
    }
  }
}
