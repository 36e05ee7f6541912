package io.github.aepdsl.emulator.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows beyond what stays in memory: all there, in order, and not in memory. */
class Spool_MemoryTest {

  private static final ObjectNode ROW = Trees.object().put("text", "x".repeat(1000));

  @Test
  void leavesAllButTheFirstMegabytesToTheDisk() {
    try (Spool spool = new Spool("rows")) {
      int rows = 3 * Spool.IN_MEMORY / 1000;
      for (int i = 0; i < rows; i++) {
        spool.add(ROW);
      }

      assertThat(spool.isOnDisk()).isTrue();
      assertThat(spool.inMemory()).isZero();
      LakeFile file = spool.finish();
      assertThat(file.records()).isEqualTo(rows);
      try (Stream<JsonNode> found = file.rows()) {
        assertThat(found.filter(ROW::equals).count()).isEqualTo(rows);
      }
    }
  }

  @Test
  void needsNoFileForAFewRows() {
    try (Spool spool = new Spool("rows")) {
      spool.add(ROW);

      assertThat(spool.isOnDisk()).isFalse();
    }
  }
}
