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
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Takes out of the packed libraries what only a debugger would read: names of local variables, some
 * eight per cent of the jar. Line numbers stay, since stack traces show them. Run by the build,
 * after it packs.
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
    to.write(library ? withoutLocals(content) : content);
    to.closeEntry();
  }

  private static byte[] withoutLocals(byte[] type) {
    ClassWriter lean = new ClassWriter(0);
    new ClassReader(type).accept(new WithoutLocals(lean), 0);
    return lean.toByteArray();
  }

  private static final class WithoutLocals extends ClassVisitor {

    WithoutLocals(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitLocalVariable(
            String local, String type, String generic, Label start, Label end, int index) {
          // left out
        }
      };
    }
  }
}
