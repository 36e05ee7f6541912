package io.github.aepdsl.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Takes out of the packed libraries what only a debugger of them would read: names of local
 * variables, and line numbers, a seventh of the jar. Our own classes keep their line numbers, which
 * reports of errors need. Run by the build, after it packs.
 *
 * <p>Arguments: the jar, and the folder in it that holds the libraries.
 */
public final class LeanJar {

  private LeanJar() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path lean = jar.resolveSibling(jar.getFileName() + ".lean");
    try (ZipFile from = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(lean);
        ZipOutputStream to = new ZipOutputStream(file)) {
      to.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry : Collections.list(from.entries())) {
        copy(from, entry, to, args[1]);
      }
    }
    Files.move(lean, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to, String libraries)
      throws IOException {
    byte[] content = from.getInputStream(entry).readAllBytes();
    String name = entry.getName();
    boolean library = name.startsWith(libraries) && name.endsWith(".class");
    ZipEntry copy = new ZipEntry(name);
    copy.setTime(entry.getTime());
    to.putNextEntry(copy);
    to.write(library ? withoutDebugTables(content) : content);
    to.closeEntry();
  }

  private static byte[] withoutDebugTables(byte[] type) {
    ClassWriter lean = new ClassWriter(0);
    new ClassReader(type).accept(lean, ClassReader.SKIP_DEBUG);
    return lean.toByteArray();
  }
}
