package io.github.aepdsl.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LeanJar_LibrariesTest {

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void packOneClassTwice() throws IOException {
    byte[] type = classWithOneLocalVariable();
    jar = folder.resolve("packed.jar");
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("libraries/Theirs.class", "ours/Ours.class", "libraries/a.txt")) {
        to.putNextEntry(new ZipEntry(name));
        to.write(type);
      }
    }
    LeanJar.main(new String[] {jar.toString(), "libraries/"});
  }

  @Test
  void takesDebugTablesOutOfLibraries() throws IOException {
    assertThat(debugTables("libraries/Theirs.class")).isEmpty();
  }

  @Test
  void leavesOurClassesAsTheyAre() throws IOException {
    assertThat(debugTables("ours/Ours.class")).containsExactly("lines", "locals");
  }

  @Test
  void leavesWhatIsNoClassAsItIs() throws IOException {
    assertThat(content("libraries/a.txt")).isEqualTo(content("ours/Ours.class"));
  }

  @Test
  void leavesNothingBesideTheJar() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(jar);
    }
  }

  @Test
  void keepsTheOrderOfEntries() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().map(ZipEntry::getName).forEach(names::add);
    }
    assertThat(names)
        .containsExactly("libraries/Theirs.class", "ours/Ours.class", "libraries/a.txt");
  }

  private static byte[] classWithOneLocalVariable() {
    ClassWriter type = new ClassWriter(0);
    type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Any", null, "java/lang/Object", null);
    MethodVisitor method = type.visitMethod(Opcodes.ACC_STATIC, "of", "(I)V", null, null);
    Label start = new Label();
    Label end = new Label();
    method.visitLabel(start);
    method.visitLineNumber(1, start);
    method.visitInsn(Opcodes.RETURN);
    method.visitLabel(end);
    method.visitLocalVariable("number", "I", null, start, end, 0);
    method.visitMaxs(0, 1);
    return type.toByteArray();
  }

  private byte[] content(String entry) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getInputStream(zip.getEntry(entry)).readAllBytes();
    }
  }

  private Set<String> debugTables(String entry) throws IOException {
    Set<String> seen = new TreeSet<>();
    ClassVisitor look =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(int a, String n, String d, String s, String[] e) {
            return tables(seen);
          }
        };
    new ClassReader(content(entry)).accept(look, 0);
    return seen;
  }

  private static MethodVisitor tables(Set<String> seen) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitLineNumber(int line, Label start) {
        seen.add("lines");
      }

      @Override
      public void visitLocalVariable(String n, String d, String s, Label f, Label t, int i) {
        seen.add("locals");
      }
    };
  }
}
