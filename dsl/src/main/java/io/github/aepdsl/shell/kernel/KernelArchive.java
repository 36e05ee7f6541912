package io.github.aepdsl.shell.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Class data sharing for the kernel: it starts in about half the time when the JVM finds its
 * classes prepared. One run of the kernel prepares them: its startup script uses what a first cell
 * uses, and ends it before it needs a front end. Without the archive everything works, only slower.
 */
final class KernelArchive {

  private static final String FIRST_CELL =
      """
      show(aep().cassandra().host("h").username("u").password("p").create()); \
      aep().streaming().create().inletUrl(); \
      show(aep().connections()); \
      System.exit(0);\
      """;

  private static final String CONNECTION =
      """
      {"shell_port": 0, "iopub_port": 0, "stdin_port": 0, "control_port": 0, "hb_port": 0,
       "ip": "127.0.0.1", "transport": "tcp", "key": "none", "signature_scheme": "hmac-sha256"}
      """;

  private final KernelInstaller spec;
  private final Path folder;

  KernelArchive(KernelInstaller spec, Path folder) {
    this.spec = spec;
    this.folder = folder;
  }

  /** The archive, made anew unless it is younger than the kernel and the class path. */
  Optional<Path> prepare() throws IOException, InterruptedException {
    Path archive = folder.resolve(Integer.toHexString(key().hashCode()) + ".jsa");
    if (!Files.exists(archive)) {
      forgetOlder();
      make(archive);
    }
    return Optional.of(archive).filter(Files::exists);
  }

  /** What the archive depends on: an archive for something else would be ignored. */
  private String key() throws IOException {
    StringBuilder key = new StringBuilder(Runtime.version() + System.getProperty("java.home"));
    for (String jar :
        List.of(spec.jjava().resolve(KernelInstaller.JJAVA).toString(), spec.classPath())) {
      Path file = Path.of(jar);
      key.append(file).append(Files.exists(file) ? Files.getLastModifiedTime(file) : "");
    }
    return key.toString();
  }

  private void forgetOlder() throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*.jsa")) {
      for (Path old : files) {
        Files.delete(old);
      }
    }
  }

  private void make(Path archive) throws IOException, InterruptedException {
    Path connection = Files.writeString(folder.resolve("archive.json"), CONNECTION);
    Process kernel = start(archive, connection);
    boolean ended = kernel.waitFor(60, TimeUnit.SECONDS);
    kernel.destroyForcibly().waitFor();
    Files.delete(connection);
    if (!ended || kernel.exitValue() != 0) {
      Files.deleteIfExists(archive);
    }
  }

  private Process start(Path archive, Path connection) throws IOException {
    ProcessBuilder kernel =
        new ProcessBuilder(
            spec.command(List.of("-XX:ArchiveClassesAtExit=" + archive), connection.toString()));
    kernel.environment().put("JJAVA_CLASSPATH", spec.classPath());
    kernel.environment().put("JJAVA_STARTUP_SCRIPT", FIRST_CELL);
    kernel.environment().put("AEP_PROFILE", "local");
    return kernel
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
