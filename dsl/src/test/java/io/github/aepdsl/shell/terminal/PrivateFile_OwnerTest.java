package io.github.aepdsl.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFile_OwnerTest {

  @TempDir private Path folder;

  @Test
  void isReadableByItsOwnerOnly() throws IOException {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve(".aep").resolve("history");

    PrivateFile.write(file, List.of("a", "b"));

    assertThat(file).content().isEqualTo("a\nb\n");
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(file.getParent())).isEqualTo("rwx------");
  }

  @Test
  void takesThePlaceOfTheOldOneAndLeavesNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("history"), "old");

    PrivateFile.write(file, List.of("new"));

    assertThat(file).content().isEqualTo("new\n");
    assertThat(folder.toFile().list()).containsExactly("history");
  }

  @Test
  void leavesTheOldOneWhenItCannotBeReplaced() throws IOException {
    Path occupied = Files.createDirectories(folder.resolve("history").resolve("inside"));

    assertThatThrownBy(() -> PrivateFile.write(occupied.getParent(), List.of("new")))
        .isInstanceOf(IOException.class);
    assertThat(occupied).isDirectory();
    assertThat(folder.toFile().list()).containsExactly("history");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
