package io.github.aepdsl;

import io.github.aepdsl.Diagnosis.Check;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.config.Setting;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.connection.TestResult;
import io.github.aepdsl.emulator.DatabaseDrivers;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.source.GenericDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries the accounts of all configured sources and of all connections that are there on their
 * databases, where the local platform reaches those. What it creates for it is gone afterwards.
 *
 * @param aep a session of the local platform with live data
 */
record LiveChecks(Aep aep) {

  private static final String ANSWERS = "answers, and takes the account";
  private static final String SOURCES = "aep.sources.";

  /** One check for each source that is configured, and for each connection. */
  List<Check> of(List<Setting> settings) {
    List<Check> checks = new ArrayList<>(sources(settings));
    aep.connections().stream()
        .filter(LiveChecks::isReached)
        .map(LiveChecks::there)
        .forEach(checks::add);
    return checks;
  }

  private static boolean isReached(BaseConnection connection) {
    return Catalog.load().bySpecId(connection.specId()).filter(DatabaseDrivers::reach).isPresent();
  }

  /** Nothing is wrong with the installation when a connection fails: no more than a warning. */
  private static Check there(BaseConnection connection) {
    String what = "connection " + connection.name();
    TestResult result = connection.test();
    return result.passed()
        ? new Check(what, true, ANSWERS, "")
        : new Check(
            what,
            true,
            result.reason(),
            "aep().connection(\"%s\").update() shows what can be corrected"
                .formatted(connection.id()));
  }

  private List<Check> sources(List<Setting> settings) {
    return settings.stream()
        .map(Setting::key)
        .filter(key -> key.startsWith(SOURCES))
        .flatMap(key -> Catalog.load().byKey(key.substring(SOURCES.length())).stream())
        .filter(DatabaseDrivers::reach)
        .map(this::check)
        .toList();
  }

  private Check check(Connector connector) {
    String what = "source " + connector.key();
    try {
      Optional<GenericDraft> draft = complete(connector);
      return draft.isPresent()
          ? check(what, SOURCES + connector.key(), draft.get())
          : new Check(what, true, "values are missing in aep.sources, not tried", "");
    } catch (AepException e) {
      return Check.failed(what, e.problem());
    }
  }

  /** The draft of the first way to authenticate for which all is configured. */
  private Optional<GenericDraft> complete(Connector connector) {
    return connector.auth().stream()
        .map(auth -> GenericDraft.open(aep.context(), connector, auth))
        .filter(draft -> draft.missing().isEmpty())
        .findFirst();
  }

  private static Check check(String what, String key, GenericDraft draft) {
    BaseConnection connection = draft.create();
    try {
      TestResult result = connection.test();
      return result.passed()
          ? new Check(what, true, ANSWERS, "")
          : new Check(what, false, result.reason(), "correct " + key);
    } finally {
      connection.delete();
    }
  }
}
