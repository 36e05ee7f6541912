package io.github.aepdsl.emulator.lake;

import java.nio.charset.StandardCharsets;

/** Files of the lake for tests of those who show them. */
public final class LakeFiles {

  private LakeFiles() {}

  public static LakeFile of(String name, String... lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return new LakeFile(name, lines.length, bytes.length, LakeContent.of(bytes));
  }
}
