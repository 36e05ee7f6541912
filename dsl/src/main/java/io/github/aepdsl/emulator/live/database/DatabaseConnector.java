package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;

/** A kind of database. Immutable. */
public interface DatabaseConnector {

  /**
   * Connects, which shows that the server is there and takes the account.
   *
   * @param driver loads the driver
   * @throws SourceTrouble when it does not; in words, with what to do
   */
  Database connect(Login login, ClassLoader driver, TimeLimits limits) throws SourceTrouble;
}
