package io.github.aepdsl.emulator.live;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.SourceDriver;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.database.DatabaseConnector;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import io.github.aepdsl.emulator.live.driver.DriverShelf;
import io.github.aepdsl.error.ConfigurationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The real databases: connects where a connection points, and nowhere else. Safe for use by several
 * threads.
 */
public final class LiveDriver implements SourceDriver {

  private final Catalog catalog;
  private final Function<String, Optional<ObjectNode>> params;
  private final DriverShelf drivers;
  private final TimeLimits limits;

  /**
   * The databases of these connections.
   *
   * @param params all parameters of a connection by its id, secrets among them, as long as they are
   *     known
   */
  public LiveDriver(
      Catalog catalog, Function<String, Optional<ObjectNode>> params, DriverShelf drivers) {
    this(catalog, params, drivers, TimeLimits.defaults());
  }

  /** The same with limits of its own. */
  public LiveDriver(
      Catalog catalog,
      Function<String, Optional<ObjectNode>> params,
      DriverShelf drivers,
      TimeLimits limits) {
    this.catalog = catalog;
    this.params = params;
    this.drivers = drivers;
    this.limits = limits;
  }

  /** Whether connections to this source lead to a real database. */
  public static boolean reaches(Connector connector) {
    return DatabaseKind.of(connector.key()).isPresent();
  }

  @Override
  public OpenSource open(ObjectNode connection) throws SourceTrouble {
    DatabaseKind kind = kind(connection.path("connectionSpec").path("id").asString(""));
    Login login = Login.of(kind.label(), kind.port(), params(connection));
    LoginTrouble trouble = new LoginTrouble(login);
    ClassLoader loader = loader(kind);
    DatabaseConnector connector = kind.connector(loader);
    LiveConnection opened =
        new LiveConnection(
            () -> connector.connect(login, loader, limits.ofDriver()), trouble, loader, limits);
    opened.open();
    return new LiveSource(opened);
  }

  private DatabaseKind kind(String spec) throws SourceTrouble {
    Connector connector =
        catalog
            .bySpecId(spec)
            .filter(SampleDriver::holdsData)
            .orElseThrow(() -> SampleDriver.nothing(spec));
    return DatabaseKind.of(connector.key()).orElseThrow(() -> notReached(connector));
  }

  private static SourceTrouble notReached(Connector connector) {
    String known =
        Arrays.stream(DatabaseKind.values())
            .map(DatabaseKind::label)
            .collect(Collectors.joining(", "));
    return new SourceTrouble(
        TroubleKind.NOT_KNOWN,
        "Live data reaches %s, and not %s: aep().local().sample() goes back to sample data."
            .formatted(known, connector.name()));
  }

  private JsonNode params(ObjectNode connection) throws SourceTrouble {
    return params
        .apply(connection.path("id").asString(""))
        .orElseThrow(
            () ->
                new SourceTrouble(
                    TroubleKind.DENIED,
                    "The secret of this connection is not known any more: the local platform keeps"
                        + " secrets in memory only, and was started again since. Give it anew, with"
                        + " connection.update().param(…).save()."));
  }

  private ClassLoader loader(DatabaseKind kind) throws SourceTrouble {
    try {
      return drivers.loader(kind.driver(), kind.adapter());
    } catch (ConfigurationException e) {
      throw new SourceTrouble(TroubleKind.UNREACHABLE, e.problem().toString());
    }
  }
}
