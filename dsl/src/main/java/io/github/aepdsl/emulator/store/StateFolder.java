package io.github.aepdsl.emulator.store;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that this process has to itself, and that nobody else than its owner may look into. */
final class StateFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  private StateFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the folder, unless it is there, and takes it.
   *
   * @throws ConfigurationException when it is no folder, or another platform has it
   */
  static StateFolder take(Path path) {
    try {
      Files.createDirectories(path, onlyForItsOwner());
      FileChannel channel =
          FileChannel.open(
              path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locks(channel)) {
        channel.close();
        throw problem("%s is the state of another platform that runs".formatted(path));
      }
      return new StateFolder(path, channel);
    } catch (IOException e) {
      throw problem("%s cannot be the state's folder: %s".formatted(path, reason(e)));
    }
  }

  Path path() {
    return path;
  }

  /** Lets others take it; so does the end of the process, however that comes. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // this process has it
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }

  private static ConfigurationException problem(String what) {
    return new ConfigurationException(Problem.of(what).trying("another folder"));
  }

  private static FileAttribute<?>[] onlyForItsOwner() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
