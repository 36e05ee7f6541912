package io.github.aepdsl.emulator.live.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceEntry;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** MariaDB, by a connection string. */
class MariaDb_ContractTest extends SourceContract {

  MariaDb_ContractTest() {
    super(new MariaDbServer());
  }

  static Stream<String> databases() {
    return MariaDbServer.ODD_DATABASES.stream();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void takesADatabaseOfAnyName(String database) throws Exception {
    OpenSource source = open(database);

    source.test();
    assertThat(source.list(OpenSource.ROOT))
        .extracting(SourceEntry::path)
        .containsExactly(database + ".t");
    assertThat(source.columns(SourceObject.table(database + ".t")))
        .extracting(SourceColumn::name)
        .containsExactly("id");
  }

  @Test
  void aViewWhoseDefinerIsGoneIsNoWrongPassword() throws Exception {
    OpenSource source = open("broken");

    source.test();
    assertThatThrownBy(() -> source.columns(SourceObject.table("broken.v")))
        .hasMessageStartingWith("A view at 127.0.0.1:")
        .hasMessageContaining("who defined it is gone");
    assertThat(source.columns(SourceObject.table("broken.t"))).hasSize(1);
  }

  private OpenSource open(String database) throws Exception {
    String text = "Server=127.0.0.1;Port=%d;Database=%s;UID=aep;PWD=%s";
    return open(
        Trees.object()
            .put("connectionString", text.formatted(port(), database, TestServer.PASSWORD)));
  }
}
