package io.github.aepdsl.emulator.live.driver;

import io.github.aepdsl.emulator.live.driver.JarCheck.Finding;
import io.github.aepdsl.emulator.live.driver.ShelvedDriver.Place;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The drivers of databases: looked for among the user's own, in the folder of drivers and in
 * Maven's repository, and fetched when they are in none of them. Safe for use by several threads.
 */
public final class DriverShelf {

  private final DriverPlaces places;
  private final DriverFolder folder;
  private final Consumer<String> tell;
  private final Map<String, ClassLoader> loaders = new ConcurrentHashMap<>();

  /**
   * The shelf at these places.
   *
   * @param tell is told what is being fetched
   */
  public DriverShelf(DriverPlaces places, Consumer<String> tell) {
    this.places = places;
    this.folder = new DriverFolder(places.folder());
    this.tell = tell;
  }

  /** All drivers, and what there is of each. */
  public List<ShelvedDriver> all() {
    return PinnedJars.drivers().stream().map(this::find).toList();
  }

  /**
   * One of them.
   *
   * @throws ConfigurationException when there is no driver of this name
   */
  public ShelvedDriver find(String driver) {
    List<PinnedJar> jars = jars(driver);
    List<Path> own = folder.own(driver);
    if (!own.isEmpty()) {
      return new ShelvedDriver(driver, "", size(jars), Place.OWN, own, List.of());
    }
    List<Path> wrong =
        jars.stream()
            .filter(jar -> JarCheck.of(folder.file(jar), jar) == Finding.ANOTHER)
            .map(folder::file)
            .toList();
    List<Path> files = jars.stream().map(jar -> place(jar).orElse(folder.file(jar))).toList();
    return new ShelvedDriver(driver, jars.get(0).version(), size(jars), place(jars), files, wrong);
  }

  /**
   * A class loader with a driver, which is fetched first if it has to be.
   *
   * @param adapter the package of ours that names classes of the driver, if there is one
   * @throws ConfigurationException when it cannot be had, or is not what is pinned; says which file
   *     belongs where
   */
  public ClassLoader loader(String driver, Optional<String> adapter) {
    return loaders.computeIfAbsent(
        driver, name -> new DriverLoader(name, urls(fetch(name)), adapter));
  }

  /**
   * Sees to it that a driver is on this machine; its files.
   *
   * @throws ConfigurationException as {@link #loader} does
   */
  public List<Path> fetch(String driver) {
    ShelvedDriver found = find(driver);
    if (!found.wrong().isEmpty()) {
      throw refusal(jars(driver));
    }
    if (found.isReady()) {
      return found.files();
    }
    try {
      return folder.locked(() -> fetchMissing(driver));
    } catch (IOException e) {
      throw missing(driver, Optional.of(reason(e)));
    }
  }

  /**
   * Deletes what was fetched of a driver and no other needs; the user's own stay.
   *
   * @throws ConfigurationException when there is no such driver, or a file cannot be deleted
   */
  public List<Path> remove(String driver) {
    List<Path> others =
        PinnedJars.drivers().stream()
            .filter(other -> !other.equals(driver))
            .flatMap(other -> PinnedJars.of(other).stream())
            .map(folder::file)
            .toList();
    List<Path> gone = new ArrayList<>();
    try {
      for (PinnedJar jar : jars(driver)) {
        Path file = folder.file(jar);
        if (!others.contains(file) && Files.deleteIfExists(file)) {
          gone.add(file);
        }
      }
    } catch (IOException e) {
      throw new ConfigurationException(Problem.of("a driver cannot be deleted: " + e.getMessage()));
    }
    return gone;
  }

  private List<Path> fetchMissing(String driver) throws IOException {
    List<PinnedJar> missing = jars(driver).stream().filter(jar -> place(jar).isEmpty()).toList();
    if (!missing.isEmpty()) {
      JarFetch fetch = way().orElseThrow(() -> missing(driver, Optional.empty()));
      tell.accept(
          "fetching the driver %s %s: %d %s, %.1f MB ..."
              .formatted(
                  driver,
                  fetch.name(),
                  missing.size(),
                  missing.size() == 1 ? "jar" : "jars",
                  size(missing) / 1e6));
      folder.add(missing, fetch, jar -> tell.accept("  " + jar));
      tell.accept("the driver %s is in %s".formatted(driver, places.folder()));
    }
    return find(driver).files();
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Optional<JarFetch> way() {
    return places
        .repository()
        .<JarFetch>map(HttpFetch::new)
        .or(() -> MavenFetch.in(places.environment()));
  }

  private ConfigurationException missing(String driver, Optional<String> why) {
    String files =
        jars(driver).stream()
            .filter(jar -> place(jar).isEmpty())
            .map(jar -> "%s (%s:%s)".formatted(jar.fileName(), jar.group(), jar.artifact()))
            .collect(Collectors.joining(", "));
    Problem problem = Problem.of("the driver %s cannot be fetched".formatted(driver));
    return new ConfigurationException(
        problem
            .below(why.orElse("there is neither Maven nor AEP_MAVEN_REPO, a repository's address"))
            .trying(
                "put into %s: %s; or a driver of your own into %s"
                    .formatted(places.folder(), files, places.folder().resolve(driver))));
  }

  private ConfigurationException refusal(List<PinnedJar> jars) {
    return jars.stream()
        .filter(jar -> JarCheck.of(folder.file(jar), jar) == Finding.ANOTHER)
        .findFirst()
        .map(jar -> DriverFolder.refused(jar, folder.file(jar).toString()))
        .orElseThrow();
  }

  private Place place(List<PinnedJar> jars) {
    if (jars.stream().anyMatch(jar -> place(jar).isEmpty())) {
      return Place.NOWHERE;
    }
    return jars.stream().anyMatch(jar -> Files.exists(folder.file(jar)))
        ? Place.FOLDER
        : Place.MAVEN;
  }

  private Optional<Path> place(PinnedJar jar) {
    Path kept = folder.file(jar);
    Path maven = places.maven().resolve(jar.path());
    return JarCheck.isGood(kept, jar)
        ? Optional.of(kept)
        : Optional.of(maven).filter(file -> JarCheck.isGood(file, jar));
  }

  private static List<PinnedJar> jars(String driver) {
    List<PinnedJar> jars = PinnedJars.of(driver);
    if (jars.isEmpty()) {
      throw new ConfigurationException(
          Problem.of("there is no driver '%s'".formatted(driver))
              .choice("There are: " + String.join(", ", PinnedJars.drivers())));
    }
    return jars;
  }

  private static long size(List<PinnedJar> jars) {
    return jars.stream().mapToLong(PinnedJar::size).sum();
  }

  private static List<URL> urls(List<Path> files) {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path file : files) {
        urls.add(file.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e); // a file's address always is one
    }
    return urls;
  }
}
