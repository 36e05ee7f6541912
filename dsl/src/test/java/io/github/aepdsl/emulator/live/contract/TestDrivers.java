package io.github.aepdsl.emulator.live.contract;

import io.github.aepdsl.emulator.live.driver.DriverPlaces;
import io.github.aepdsl.emulator.live.driver.DriverShelf;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.util.Optional;
import java.util.Properties;

/** Drivers for tests, fetched once for all builds: into Maven's repository or the build folder. */
final class TestDrivers {

  private TestDrivers() {}

  static DriverShelf shelf() {
    Path folder = Path.of(System.getProperty("basedir", "."), "target", "drivers");
    return new DriverShelf(DriverPlaces.of(folder, System.getenv()), System.out::println);
  }

  /** A connection of a test's own, to fill a database. */
  static Connection connect(String driver, String driverClass, String url, String user)
      throws Exception {
    ClassLoader loader = shelf().loader(driver, Optional.empty());
    Properties properties = new Properties();
    properties.put("user", user);
    properties.put("password", TestServer.PASSWORD);
    Driver jdbc = (Driver) loader.loadClass(driverClass).getConstructor().newInstance();
    return jdbc.connect(url, properties);
  }
}
