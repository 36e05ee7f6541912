package io.github.aepdsl.emulator.live.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of jars. */
class PinnedJars_ListTest {

  private static final List<PinnedJar> ALL =
      PinnedJars.drivers().stream().flatMap(driver -> PinnedJars.of(driver).stream()).toList();

  @Test
  void pinsEveryJarBySizeAndChecksum() {
    assertThat(ALL)
        .allSatisfy(jar -> assertThat(jar.sha256()).matches("[0-9a-f]{64}"))
        .allSatisfy(jar -> assertThat(jar.size()).isPositive());
  }

  @Test
  void hasTheDriverItselfFirst() {
    assertThat(PinnedJars.drivers())
        .containsExactly("mariadb", "postgresql", "cassandra", "phoenix", "spark");
    assertThat(PinnedJars.of("cassandra").get(0).artifact()).isEqualTo("java-driver-core");
  }

  /** They lie side by side in one folder. */
  @Test
  void hasNoTwoFilesOfOneName() {
    assertThat(ALL)
        .allSatisfy(
            jar ->
                assertThat(ALL)
                    .filteredOn(other -> other.fileName().equals(jar.fileName()))
                    .extracting(PinnedJar::sha256)
                    .containsOnly(jar.sha256()));
  }

  @Test
  void knowsWhereARepositoryHasThem() {
    assertThat(PinnedJars.of("mariadb").get(0).path())
        .isEqualTo("org/mariadb/jdbc/mariadb-java-client/3.5.11/mariadb-java-client-3.5.11.jar");
  }
}
