package io.github.aepdsl.emulator.live.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Holds files against what is pinned. */
final class JarCheck {

  /** What a file is. */
  enum Finding {
    MISSING,
    GOOD,
    /** There is a file of that name, which is not the jar. */
    ANOTHER
  }

  private JarCheck() {}

  static Finding of(Path file, PinnedJar jar) {
    if (!Files.isRegularFile(file)) {
      return Finding.MISSING;
    }
    try {
      boolean good = Files.size(file) == jar.size() && digest(file).equals(jar.sha256());
      return good ? Finding.GOOD : Finding.ANOTHER;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isGood(Path file, PinnedJar jar) {
    return of(file, jar) == Finding.GOOD;
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
