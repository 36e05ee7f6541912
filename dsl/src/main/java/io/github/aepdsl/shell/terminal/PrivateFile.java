package io.github.aepdsl.shell.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Writes a file that only its owner may read, where the file system knows owners. */
public final class PrivateFile {

  private static final FileAttribute<?>[] FOLDER = permissions("rwx------");
  private static final FileAttribute<?>[] FILE = permissions("rw-------");

  private PrivateFile() {}

  /** Replaces the file in one step, so that a reader never sees half of it. */
  public static void write(Path file, List<String> lines) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder, FOLDER);
    Path part = Files.createTempFile(folder, file.getFileName() + "-", ".part", FILE);
    try {
      Files.write(part, lines);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Adds lines at its end in one step, so that those of two sessions never mix. */
  static void append(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent(), FOLDER);
    Set<OpenOption> how = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    try (SeekableByteChannel channel = Files.newByteChannel(file, how, FILE)) {
      channel.write(UTF_8.encode(String.join("\n", lines) + "\n"));
    }
  }

  private static FileAttribute<?>[] permissions(String text) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))
        }
        : new FileAttribute<?>[0];
  }
}
