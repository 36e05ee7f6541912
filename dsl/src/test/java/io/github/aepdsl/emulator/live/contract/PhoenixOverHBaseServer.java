package io.github.aepdsl.emulator.live.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real Phoenix Query Server, with Phoenix, HBase and ZooKeeper behind it. */
final class PhoenixOverHBaseServer extends QueryServer {

  /** HBase and its libraries in one version; Phoenix asks for others. */
  private static final String HBASE = "2.6.1-hadoop3";

  private static final List<String> EXPORTS =
      List.of("java.base/jdk.internal.misc", "java.security.jgss/sun.security.krb5");

  private static final List<String> OPENS =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.reflect",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/jdk.internal.ref",
          "java.base/sun.nio.ch");

  @Override
  void check() {
    Programs.upTo(21, "HBase 2.6");
  }

  @Override
  List<String> libraries() {
    return List.of(
        "org.apache.hbase:hbase-server:" + HBASE,
        "org.apache.hbase:hbase-mapreduce:" + HBASE,
        "org.apache.hbase:hbase-logging:" + HBASE,
        "org.apache.phoenix:phoenix-hbase-compat-2.6.0:5.2.1",
        "org.apache.phoenix:phoenix-core-server:5.2.1",
        "org.apache.phoenix:phoenix-queryserver:6.0.0");
  }

  /** The query server brings a Jetty and a servlet API of its own, which have to come first. */
  @Override
  String arranged(String classPath) {
    return Stream.of(classPath.split(":"))
        .sorted(Comparator.comparing(jar -> !jar.contains("/phoenix-queryserver-")))
        .collect(Collectors.joining(":"));
  }

  @Override
  List<String> options() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xmx512m",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.timezone=Asia/Kolkata")); // times are UTC wherever the server is
    EXPORTS.forEach(each -> options.add("--add-exports=" + each + "=ALL-UNNAMED"));
    OPENS.forEach(each -> options.add("--add-opens=" + each + "=ALL-UNNAMED"));
    return options;
  }

  @Override
  String program() {
    return "PhoenixOverHBase.java";
  }

  @Override
  String script() {
    return "phoenix-hbase.sql";
  }

  @Override
  public List<String> tables() {
    return List.of("SHOP.A_VIEW", "SHOP.EMPTY", "SHOP.ORDERS", "SHOP.Odd_name", "SHOP.TYPES");
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("ID", "integer");
    types.put("ACTIVE", "boolean");
    types.put("TINY", "integer");
    types.put("SMALL", "integer");
    types.put("BIG", "long");
    types.put("WHOLE_UNSIGNED", "long");
    types.put("BIG_UNSIGNED", "string");
    types.put("PRICE", "double");
    types.put("RATIO", "double");
    types.put("SINGLE_RATIO", "double");
    types.put("A_DAY", "date-time");
    types.put("A_TIME", "string");
    types.put("SEEN", "date-time");
    types.put("OLD_DAY", "date-time");
    types.put("OLD_TIME", "string");
    types.put("OLD_SEEN", "date-time");
    types.put("LETTER", "string");
    types.put("LABEL", "string");
    types.put("BYTES", "string");
    types.put("FEW_BYTES", "string");
    types.put("NUMBERS", "string");
    types.put("WORDS", "string");
    types.put("RATIOS", "string"); // which no row shows
    types.put("DAYS", "string");
    return types;
  }

  @Override
  public String row() {
    return """
        {"ID":1,"ACTIVE":true,"TINY":127,"SMALL":-32768,"BIG":9223372036854775807,
         "WHOLE_UNSIGNED":2147483647,"BIG_UNSIGNED":"9223372036854775807","PRICE":10.5,
         "RATIO":48.85,"SINGLE_RATIO":1.1,"A_DAY":"2024-02-29T00:00:00","A_TIME":"10:20:30",
         "SEEN":"2022-06-22T01:02:03.004","OLD_DAY":"2024-02-29T00:00:00",
         "OLD_TIME":"10:20:30","OLD_SEEN":"2022-06-22T01:02:03.004","LETTER":"NA",
         "LABEL":"Gruß 🙂","BYTES":"yv4=","FEW_BYTES":"yv4=","NUMBERS":"[1,2]",
         "WORDS":"[\\"a, b\\",\\"ü\\"]"}
        """;
  }
}
