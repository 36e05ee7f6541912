package io.github.aepdsl.emulator.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Things in the order in which they came, from start to start. */
class Ledger_OrderTest {

  @TempDir Path folder;
  private StateStore store;
  private Ledger<ObjectNode> ledger;

  @BeforeEach
  void fill() {
    open();
    ledger.put("dev", "z", document(1));
    ledger.put("dev", "a", document(2));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsTheOrderOverARestart() {
    reopen();
    ledger.put("dev", "m", document(3));

    assertThat(ledger.all("dev")).containsExactly(document(1), document(2), document(3));
    assertThat(ledger.byId("dev").keySet()).containsExactly("z", "a", "m");
    assertThat(ledger.all("prod")).isEmpty();
  }

  @Test
  void leavesWhatIsReplacedInItsPlace() {
    ledger.put("dev", "z", document(7));
    assertThat(ledger.change("dev", "a", json -> document(8))).contains(document(8));
    assertThat(ledger.change("dev", "unknown", json -> document(9))).isEmpty();

    reopen();
    assertThat(ledger.all("dev")).containsExactly(document(7), document(8));
  }

  @Test
  void forgetsWhatIsRemoved() {
    assertThat(ledger.remove("dev", "z")).contains(document(1));

    reopen();
    assertThat(ledger.find("dev", "z")).isEmpty();
    assertThat(ledger.remove("dev", "z")).isEmpty();
  }

  private void open() {
    store = StateStore.in(folder);
    ledger = store.ledger("documents");
  }

  private void reopen() {
    store.close();
    open();
  }

  private static ObjectNode document(int number) {
    return Trees.object().put("n", number);
  }
}
