package io.github.aepdsl.testing;

import java.net.URI;

/** One answer that suits every question to the platform. */
public final class GoodAnswer {

  private static final String ALL =
      """
      {"id": "new", "etag": "\\"e-1\\"", "count": 2, "result": true,
       "inletId": "inlet", "xactionId": "1:2:3", "receivedTimeMs": 1700000000000,
       "items": [
        {"id": "1", "name": "orders", "version": "1.0", "createdAt": 1700000000000,
         "state": "enabled", "etag": "\\"e-1\\"",
         "connectionSpec": {"id": "a8f4d393-1a6b-43f3-931f-91a16ed857f4", "version": "1.0"},
         "auth": {"specName": "Basic Authentication", "params": {"host": "10.0.0.5"}},
         "authSpec": [{"name": "Basic Authentication", "type": "KeyBased", "spec": {
          "required": ["host"],
          "properties": {"host": {"type": "string"}, "password": {"type": "string"}}}}]},
        {"id": "2", "name": "web", "createdAt": 1700000000001, "state": "enabled",
         "etag": "\\"e-2\\"",
         "connectionSpec": {"id": "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb", "version": "1.0"},
         "auth": {"params": {"authenticationRequired": true, "inletUrl": "@/collection/x"}}}],
       "_links": {}}""";

  private GoodAnswer() {}

  /** From a server that is the inlet, too. */
  public static RawAnswer of(URI server) {
    return RawAnswer.json(200, json(server));
  }

  /** Its body. */
  public static String json(URI server) {
    return ALL.replace("@", server.toString());
  }
}
