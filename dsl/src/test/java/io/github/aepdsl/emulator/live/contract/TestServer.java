package io.github.aepdsl.emulator.live.contract;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A database server of a test's own, on loopback, with a schema {@code shop}: {@code orders} with
 * 100,000 rows, {@code types} with a column of every type, {@code empty}, and one whose names need
 * quotes. Its account has {@link #PASSWORD}.
 */
interface TestServer {

  /** With all that connection strings stumble over. */
  String PASSWORD = "s3cret;pw=1'\"";

  int ORDERS = 100_000;

  /** Starts and fills it. */
  void start() throws Exception;

  int port();

  /** A connection as GET shows it; the parameters come with {@link #params}. */
  String connectorKey();

  /** The parameters of its account, with this port and password. */
  ObjectNode params(int port, String password);

  /** The paths of its tables. */
  List<String> tables();

  /** The columns of {@code types}: what they become. */
  Map<String, String> types();

  /** The first row of {@code types} as JSON; of the second all but the key is null. */
  String row();

  /** A path as this database writes it. */
  default String path(String table) {
    return "shop." + table;
  }

  /** A column's name as this database writes it. */
  default String column(String name) {
    return name;
  }

  /** Whether rows come in the order of a delta column. */
  default boolean ordersRows() {
    return true;
  }

  /** Whether the account names a database, which there may be none of. */
  default boolean namesDatabase() {
    return true;
  }

  /** Ends it, and deletes all that it wrote. */
  void stop() throws Exception;
}
