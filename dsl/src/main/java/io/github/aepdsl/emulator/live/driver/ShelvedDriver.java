package io.github.aepdsl.emulator.live.driver;

import java.nio.file.Path;
import java.util.List;

/**
 * A driver, and what there is of it on this machine.
 *
 * @param name such as {@code mariadb}
 * @param version of its first jar; empty for one of the user's own
 * @param size of what is pinned, in bytes
 * @param place where it is loaded from
 * @param files what is loaded, and what would have to be there
 * @param wrong the files that are not what is pinned
 */
public record ShelvedDriver(
    String name, String version, long size, Place place, List<Path> files, List<Path> wrong) {

  /** Where a driver comes from. */
  public enum Place {
    /** The user has put it there. */
    OWN,
    /** The folder of drivers, or that and Maven's repository. */
    FOLDER,
    /** Maven's repository. */
    MAVEN,
    /** Not on this machine. */
    NOWHERE
  }

  /** Copies the lists. */
  public ShelvedDriver {
    files = List.copyOf(files);
    wrong = List.copyOf(wrong);
  }

  /** Whether it can be loaded as it is. */
  public boolean isReady() {
    return place != Place.NOWHERE && wrong.isEmpty();
  }
}
