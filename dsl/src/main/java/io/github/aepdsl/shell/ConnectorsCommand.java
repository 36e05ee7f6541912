package io.github.aepdsl.shell;

import io.github.aepdsl.Aep;
import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "connectors",
    header = "Lists the connectors that are known.",
    description = "Asks no server.")
final class ConnectorsCommand implements Callable<Integer> {

  @Option(names = "--json", description = "Print an array of JSON objects, one a line.")
  private boolean json;

  @Override
  public Integer call() {
    if (json) {
      new JsonArray(System.out).print(Aep.aep().connectors(), ConnectorsCommand::fields);
    } else {
      System.out.println(Aep.aep().connectors());
    }
    return 0;
  }

  private static Map<String, Object> fields(Connector connector) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", connector.key());
    fields.put("name", connector.name());
    fields.put("category", connector.category());
    fields.put("status", connector.status().name().toLowerCase(Locale.ROOT));
    fields.put("connectionSpecId", connector.connectionSpecId());
    fields.put("authSpecs", connector.auth().stream().map(AuthSpec::specName).toList());
    fields.put("docs", connector.docs());
    return fields;
  }
}
