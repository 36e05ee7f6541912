package io.github.aepdsl.emulator.live.contract;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What MariaDB's driver speaks to: told by a connection string, with backticks around names. */
interface MySqlSpeaker extends TestServer {

  @Override
  default ObjectNode params(int toPort, String password) {
    return Trees.object()
        .put(
            "connectionString",
            "Server=127.0.0.1;Port=%d;Database=shop;UID=aep;PWD=%s".formatted(toPort, password));
  }

  @Override
  default List<String> tables() {
    return List.of("shop.Odd `name`", "shop.a_view", "shop.empty", "shop.orders", "shop.types");
  }
}
