package io.github.aepdsl.emulator.live.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What speaks as a Phoenix Query Server does: Avatica, over a database in memory. */
final class PhoenixServer extends QueryServer {

  @Override
  List<String> libraries() {
    return List.of(
        "org.apache.calcite.avatica:avatica-server:1.28.0",
        "org.hsqldb:hsqldb:2.7.4",
        "org.slf4j:slf4j-nop:1.7.36");
  }

  @Override
  List<String> options() {
    return List.of("-Xmx256m", "-Duser.timezone=UTC"); // as Phoenix keeps all times
  }

  @Override
  String program() {
    return "AvaticaStandIn.java";
  }

  @Override
  String script() {
    return "phoenix.sql";
  }

  @Override
  public List<String> tables() {
    return List.of("SHOP.A_VIEW", "SHOP.EMPTY", "SHOP.ORDERS", "SHOP.Odd name", "SHOP.TYPES");
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("ID", "integer");
    types.put("ACTIVE", "boolean");
    types.put("TINY", "integer");
    types.put("SMALL", "integer");
    types.put("BIG", "long");
    types.put("PRICE", "double");
    types.put("RATIO", "double");
    types.put("A_DAY", "date-time");
    types.put("A_TIME", "string");
    types.put("SEEN", "date-time");
    types.put("LETTER", "string");
    types.put("LABEL", "string");
    types.put("BYTES", "string");
    types.put("NUMBERS", "string");
    types.put("WORDS", "string");
    return types;
  }

  @Override
  public String row() {
    return """
        {"ID":1,"ACTIVE":true,"TINY":127,"SMALL":-32768,"BIG":9223372036854775807,"PRICE":10.5,
         "RATIO":48.85,"A_DAY":"2024-02-29T00:00:00","A_TIME":"10:20:30",
         "SEEN":"2022-06-22T01:02:03.004","LETTER":"NA","LABEL":"Gruß","BYTES":"yv4=",
         "NUMBERS":"[1,2]","WORDS":"[\\"a, b\\",\\"übel\\"]"}
        """;
  }
}
