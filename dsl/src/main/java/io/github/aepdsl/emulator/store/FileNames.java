package io.github.aepdsl.emulator.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Ids as names of files: what no file system minds stands as it is, the rest percent-encoded. */
public final class FileNames {

  private FileNames() {}

  /** The name for an id. */
  public static String of(String id) {
    String name =
        URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return name.startsWith(".") ? "%2E" + name.substring(1) : name;
  }

  /** The id that a file or folder is named for. */
  static String read(Path file) {
    return URLDecoder.decode(file.getFileName().toString(), StandardCharsets.UTF_8);
  }
}
