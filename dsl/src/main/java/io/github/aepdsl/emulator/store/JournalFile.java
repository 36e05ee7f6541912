package io.github.aepdsl.emulator.store;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A journal in two files of JSON Lines: when the one is full it becomes the one before, and that
 * one goes. A line that a killed process left unfinished was never answered, and is dropped.
 */
final class JournalFile implements Journal, AutoCloseable {

  private final Path file;
  private final Path before;
  private final int wanted;
  private final List<ObjectNode> kept;
  private OutputStream out;
  private int lines;

  /** The journal in this file, of which as many entries as wanted are kept, or up to twice that. */
  JournalFile(Path file, int wanted) {
    this.file = file;
    this.before = file.resolveSibling("before-" + file.getFileName());
    this.wanted = wanted;
    try {
      List<ObjectNode> current = read(file);
      List<ObjectNode> all = read(before);
      all.addAll(current);
      kept = List.copyOf(all.subList(Math.max(0, all.size() - wanted), all.size()));
      lines = current.size();
      write(file, current); // without a line that is not whole
      out = open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<ObjectNode> kept() {
    return kept;
  }

  @Override
  public synchronized void add(ObjectNode entry) {
    try {
      if (lines >= wanted) {
        turnOver();
      }
      out.write(line(entry));
      lines++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void replace(List<ObjectNode> entries) {
    try {
      out.close();
      write(file, entries);
      Files.deleteIfExists(before);
      lines = entries.size();
      out = open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void turnOver() throws IOException {
    out.close();
    Files.move(file, before, StandardCopyOption.ATOMIC_MOVE);
    lines = 0;
    out = open();
  }

  /** Not buffered: what was written is the operating system's, whatever becomes of this process. */
  private OutputStream open() throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static List<ObjectNode> read(Path file) throws IOException {
    List<ObjectNode> entries = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readString(file).lines().toList()) {
        if (Trees.parse(line.getBytes(StandardCharsets.UTF_8)).orElse(null)
            instanceof ObjectNode entry) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  private static void write(Path file, List<ObjectNode> entries) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      for (JsonNode entry : entries) {
        out.write(line(entry));
      }
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] line(JsonNode entry) {
    byte[] json = Trees.bytes(entry);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }
}
