package io.github.aepdsl.emulator.live.driver;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;

/**
 * Loads a driver where it meets no library of the application: above it are the JDK's classes only.
 * An adapter, a package of ours that names classes of the driver, is defined in here once more; the
 * rest of ours, which bears nobody else's name, is the application's.
 */
final class DriverLoader extends URLClassLoader {

  private static final String OURS = "io.github.aepdsl.";
  private static final String JSON = "tools.jackson.";

  private final Optional<String> adapter;

  /**
   * A loader of these jars.
   *
   * @param adapter the package of the adapter, if the driver needs one
   */
  DriverLoader(String driver, List<URL> jars, Optional<String> adapter) {
    super("driver " + driver, jars.toArray(URL[]::new), getPlatformClassLoader());
    this.adapter = adapter.map(name -> name + ".");
    Module ours = DriverLoader.class.getModule();
    if (ours.isNamed() && adapter.isPresent()) {
      ours.getPackages().forEach(each -> ours.addExports(each, getUnnamedModule()));
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (adapter.isEmpty() || !name.startsWith(OURS) && !name.startsWith(JSON)) {
      return super.loadClass(name, resolve);
    }
    if (!name.startsWith(adapter.get())) {
      return DriverLoader.class.getClassLoader().loadClass(name);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    String file = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = DriverLoader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
