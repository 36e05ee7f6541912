package io.github.aepdsl.shell;

import io.github.aepdsl.Aep;
import io.github.aepdsl.connection.BaseConnection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "connections",
    header = "Lists the base connections of the configured sandbox.",
    description = "The profile is aep.profile's or AEP_PROFILE's.")
final class ConnectionsCommand implements Callable<Integer> {

  @Option(names = "--sandbox", paramLabel = "NAME", description = "Another sandbox.")
  private String sandbox;

  @Option(names = "--json", description = "Print an array of JSON objects, one a line.")
  private boolean json;

  @Override
  public Integer call() {
    Aep aep = sandbox == null ? Aep.aep() : Aep.aep().sandbox(sandbox);
    if (json) {
      new JsonArray(System.out).print(aep.connections(), ConnectionsCommand::fields);
    } else {
      System.out.println(aep.connections().toTable().text()); // throws what toString() would print
    }
    return 0;
  }

  private static Map<String, Object> fields(BaseConnection connection) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", connection.id());
    fields.put("name", connection.name());
    fields.put("connector", connection.spec());
    fields.put("connectionSpecId", connection.specId());
    fields.put("state", connection.state());
    fields.put("createdAt", connection.createdAt().toString());
    fields.put("address", connection.address());
    fields.put("params", connection.params());
    return fields;
  }
}
