package io.github.aepdsl.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** JSON, and what is none, that no service should answer with. */
public final class HostileBodies {

  /** What may stand where a value is due. */
  public static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "1.5",
          "1e400",
          "1e-400",
          "1e999999999",
          "-0.0",
          "9223372036854775808",
          "-99999999999999999999999999",
          "{}",
          "[]",
          "[[[]]]",
          "{\"id\":{\"id\":1}}",
          "\"\"",
          "\" \"",
          "\"\\u0000\\u001b[2J\\n\\r\\u0085\\u202e\\u2028\"",
          "\"\\ud800\"",
          "\"../..?x#y\"",
          "\"http://[\"",
          "\"mailto:x\"",
          "\"http://127.0.0.1:99999/x\"",
          "\"http://user:pw@127.0.0.1/\"",
          "\"" + "long ".repeat(20_000) + "\"");

  /** Where a value may stand in what a Flow Service answers; the at sign is its place. */
  public static final List<String> SHAPES =
      List.of(
          "@",
          "{\"items\":@}",
          "{\"items\":[@]}",
          "{\"id\":@,\"etag\":@}",
          "{\"count\":@}",
          "{\"result\":@}",
          "{\"access_token\":@,\"expires_in\":@}",
          "{\"inletId\":@,\"xactionId\":@,\"receivedTimeMs\":@}",
          "{\"items\":[{\"id\":@,\"name\":@,\"createdAt\":@,\"state\":@,\"etag\":@}]}",
          "{\"items\":[{\"id\":\"1\",\"connectionSpec\":@,\"auth\":@}]}",
          "{\"items\":[{\"id\":\"1\",\"connectionSpec\":{\"id\":@},\"auth\":{\"params\":@}}]}",
          """
          {"items":[{"id":"1","connectionSpec":{"id":"bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb"},
           "auth":{"params":{"inletUrl":@,"authenticationRequired":@}}}]}""",
          """
          {"items":[{"id":"1","name":"x","version":@,"providerId":@,"attributes":@,
           "authSpec":[{"name":@,"type":@,"spec":@}]}]}""",
          """
          {"items":[{"id":"1","name":@,"authSpec":[{"name":"a","spec":{"required":@,
           "properties":{"p":@,"q":{"type":@,"default":@,"title":@}}}}]}]}""",
          "{\"items\":[],\"_links\":{\"next\":{\"href\":@}}}",
          "{\"items\":[],\"_links\":@}",
          "{\"errorMessage\":@,\"error_code\":@,\"type\":@,\"error\":@,\"requestId\":@}",
          "{\"report\":{\"detailed-message\":@,\"request-id\":@},\"title\":@}");

  /** What is no JSON, or more than anybody wants. */
  public static final List<String> OTHERS =
      List.of(
          "",
          " ",
          "{",
          "nul",
          "{} {}",
          "\uFEFF{}",
          "<html>\u001b[2J",
          "{\"a\":1,\"a\":2}",
          "[".repeat(100_000),
          "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
          "1".repeat(100_000),
          "%".repeat(1000) + "\\".repeat(1000) + "&#x".repeat(1000));

  /** Each value in each shape, and the rest. */
  public static final List<String> ALL = all();

  private HostileBodies() {}

  private static List<String> all() {
    List<String> all = new ArrayList<>(OTHERS);
    for (String shape : SHAPES) {
      VALUES.forEach(value -> all.add(shape.replace("@", value)));
    }
    return Collections.unmodifiableList(all);
  }
}
