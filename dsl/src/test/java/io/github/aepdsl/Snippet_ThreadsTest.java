package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * JShell's local execution waits for the threads of a snippet's group; none of ours stays there.
 */
class Snippet_ThreadsTest {

  @TempDir Path folder;

  @Test
  void nothingThatLivesOnIsStartedInTheGroupOfASnippet() throws Exception {
    ThreadGroup group = new ThreadGroup("a snippet");
    FutureTask<Aep> snippet =
        new FutureTask<>(
            () -> {
              Aep aep = new Configuration(folder).open();
              aep.streaming().name("web").create().send("{\"header\":{}}");
              return aep;
            });
    FutureTask<Aep> tolerant = new FutureTask<>(() -> session(snippet));
    Thread thread = new Thread(group, tolerant);
    thread.start();
    tolerant.get();
    thread.join();

    Thread[] left = new Thread[20];
    group.enumerate(left);
    assertThat(Arrays.asList(left)).containsOnlyNulls();
  }

  /** A refused message has used the client and the platform as well as one that is taken. */
  private static Aep session(FutureTask<Aep> snippet) {
    snippet.run();
    return null;
  }
}
