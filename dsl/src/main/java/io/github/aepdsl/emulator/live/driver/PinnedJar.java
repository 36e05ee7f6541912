package io.github.aepdsl.emulator.live.driver;

/**
 * One jar of a driver, pinned: another file of its name is not loaded.
 *
 * @param driver the driver that needs it, such as {@code mariadb}
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
record PinnedJar(
    String driver, String group, String artifact, String version, long size, String sha256) {

  /** The jar that a line of the list names. */
  static PinnedJar of(String line) {
    String[] fields = line.split("\t");
    String[] coordinates = fields[1].split(":");
    return new PinnedJar(
        fields[0],
        coordinates[0],
        coordinates[1],
        coordinates[2],
        Long.parseLong(fields[2]),
        fields[3]);
  }

  /** Its name wherever it lies. */
  String fileName() {
    return "%s-%s.jar".formatted(artifact, version);
  }

  /** Where it lies in a repository of Maven's, with slashes. */
  String path() {
    return "%s/%s/%s/%s".formatted(group.replace('.', '/'), artifact, version, fileName());
  }
}
