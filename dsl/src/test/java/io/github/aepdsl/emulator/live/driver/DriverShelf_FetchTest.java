package io.github.aepdsl.emulator.live.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.aepdsl.emulator.live.driver.ShelvedDriver.Place;
import io.github.aepdsl.error.ConfigurationException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where drivers come from, and what is refused; with jars that are only as large as the real. */
class DriverShelf_FetchTest {

  private static final PinnedJar JAR = PinnedJars.of("mariadb").get(0);

  @TempDir private Path home;
  private final List<String> told = new ArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer repository;
  private byte[] served = {};

  @BeforeEach
  void serve() throws IOException {
    repository = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    repository.createContext(
        "/repo/" + JAR.path(),
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, served.length);
          exchange.getResponseBody().write(served);
          exchange.close();
        });
    repository.start();
  }

  @AfterEach
  void stop() {
    repository.stop(0);
  }

  @Test
  void namesFileAndFolderWhereThereIsNoWayToFetch() {
    assertThatThrownBy(() -> shelf(Map.of()).fetch("mariadb"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("the driver mariadb cannot be fetched")
        .hasMessageContaining("neither Maven nor AEP_MAVEN_REPO")
        .hasMessageContaining("put into %s: %s".formatted(folder(), JAR.fileName()))
        .hasMessageContaining(folder().resolve("mariadb").toString());
  }

  @Test
  void refusesWhatIsFetchedAndIsNotThePinnedJar() {
    served = new byte[(int) JAR.size()];

    assertThatThrownBy(() -> shelf(repository()).fetch("mariadb"))
        .hasMessageContaining("what was fetched is not the " + JAR.fileName());
    assertThat(folder()).isDirectoryNotContaining(file -> !file.endsWith(".lock"));
  }

  @Test
  void refusesAJarThatSomebodyChanged() throws IOException {
    Files.createDirectories(folder());
    Path jar = Files.writeString(folder().resolve(JAR.fileName()), "another");

    assertThatThrownBy(() -> shelf(repository()).fetch("mariadb"))
        .hasMessageContaining(jar + " is not the " + JAR.fileName() + " that is known");
    assertThat(shelf(Map.of()).find("mariadb").wrong()).containsExactly(jar);
    assertThat(asked).hasValue(0);
  }

  @Test
  void saysWhatTheRepositoryAnswered() {
    repository.removeContext("/repo/" + JAR.path());

    assertThatThrownBy(() -> shelf(repository()).fetch("mariadb"))
        .hasMessageContaining("AEP_MAVEN_REPO answered 404 for " + JAR.path());
  }

  @Test
  void saysThatTheRepositoryIsNotReached() {
    repository.stop(0);

    assertThatThrownBy(() -> shelf(repository()).fetch("mariadb"))
        .hasMessageContaining("AEP_MAVEN_REPO is not reached");
  }

  @Test
  void saysThatTheRepositoryIsNone() {
    assertThatThrownBy(() -> shelf(Map.of("AEP_MAVEN_REPO", "nonsense")).fetch("mariadb"))
        .hasMessageContaining("AEP_MAVEN_REPO is no address");
  }

  @Test
  void takesTheUsersOwnDriverFirst() throws IOException {
    Path own = Files.createDirectories(folder().resolve("mariadb")).resolve("mine.jar");
    Files.writeString(own, "mine");

    ShelvedDriver found = shelf(Map.of()).find("mariadb");

    assertThat(found.place()).isEqualTo(Place.OWN);
    assertThat(shelf(Map.of()).fetch("mariadb")).containsExactly(own);
    assertThat(shelf(Map.of()).remove("mariadb")).isEmpty();
    assertThat(own).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void asksMavenAndShowsWhatItComplainsOf() throws IOException {
    Map<String, String> environment = maven("echo '[ERROR] no such mirror'; exit 1");

    assertThatThrownBy(() -> shelf(environment).fetch("mariadb"))
        .hasMessageContaining("Maven said: no such mirror");
    assertThat(told).containsExactly("fetching the driver mariadb by Maven: 1 jar, 0.8 MB ...");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tellsMavenWhichJarsAndNothingElse() throws IOException {
    Path seen = home.resolve("seen");
    Map<String, String> environment =
        maven(
            "while [ $# -gt 1 ]; do [ $1 = -f ] && cp $2 %s; shift; done; exit 1".formatted(seen));

    assertThatThrownBy(() -> shelf(environment).fetch("mariadb")).isNotNull();

    assertThat(Files.readString(seen))
        .contains("<artifactId>mariadb-java-client</artifactId><version>3.5.11</version>")
        .doesNotContain("http");
  }

  @Test
  void knowsNoOtherDrivers() {
    assertThatThrownBy(() -> shelf(Map.of()).find("oracle"))
        .hasMessageContaining("there is no driver 'oracle'")
        .hasMessageContaining("mariadb, postgresql, cassandra, phoenix, spark");
  }

  @Test
  void severalThreadsMayAskAtOnce() {
    List<CompletableFuture<Throwable>> all =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(() -> shelf(repository()).fetch("mariadb"))
                        .handle((files, thrown) -> thrown.getCause()))
            .toList();

    assertThat(all)
        .allSatisfy(one -> assertThat(one.join()).isInstanceOf(ConfigurationException.class));
  }

  private Map<String, String> repository() {
    return Map.of(
        "AEP_MAVEN_REPO", "http://127.0.0.1:%d/repo".formatted(repository.getAddress().getPort()));
  }

  private Map<String, String> maven(String script) throws IOException {
    Path program = home.resolve("mvn");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return Map.of("PATH", home.toString());
  }

  private DriverShelf shelf(Map<String, String> environment) {
    return new DriverShelf(new DriverPlaces(folder(), home.resolve("m2"), environment), told::add);
  }

  private Path folder() {
    return home.resolve("drivers");
  }
}
