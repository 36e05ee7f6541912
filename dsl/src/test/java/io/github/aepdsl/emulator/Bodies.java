package io.github.aepdsl.emulator;

/** Create bodies: the tutorials' own, with their quotes and placeholders repaired, and variants. */
public final class Bodies {

  public static final String STREAMING_SPEC = "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb";

  /** The password in all of them, which nobody may show. */
  public static final String SECRET = "hunter2-canary";

  public static final String CASSANDRA =
      """
      {
        "name": "Cassandra test connection",
        "description": "A test connection for Cassandra",
        "auth": {
          "specName": "Basic Authentication",
          "params": {
            "host": "10.0.0.5",
            "port": "9042",
            "username": "svc",
            "password": "hunter2-canary"
          }
        },
        "connectionSpec": { "id": "a8f4d393-1a6b-43f3-931f-91a16ed857f4", "version": "1.0" }
      }
      """;

  public static final String SPARK =
      """
      {
        "name": "Spark test connection",
        "description": "A Spark test connection",
        "auth": {
          "specName": "HDInsights Basic Authentication",
          "params": { "host": "10.0.0.5", "username": "svc", "password": "hunter2-canary" }
        },
        "connectionSpec": { "id": "6a8d82bc-1caf-45d1-908d-cadabc9d63a6", "version": "1.0" }
      }
      """;

  public static final String PHOENIX =
      """
      {
        "name": "Phoenix test connection",
        "description": "Phoenix test connection",
        "auth": {
          "specName": "Basic Authentication",
          "params": {
            "host": "10.0.0.5",
            "username": "svc",
            "password": "hunter2-canary",
            "port": 8765,
            "httpPath": "/hbasephoenix0",
            "enableSsl": true
          }
        },
        "connectionSpec": { "id": "102706fb-a5cd-42ee-afe0-bc42f017ff43", "version": "1.0" }
      }
      """;

  public static final String MARIADB =
      """
      {
        "name": "Test connection for maria-db",
        "description": "Test connection for maria-db",
        "auth": {
          "specName": "Connection String Based Authentication",
          "params": {
            "connectionString": "Server=h;Port=3306;Database=d;UID=u;PWD=hunter2-canary"
          }
        },
        "connectionSpec": { "id": "3000eb99-cd47-43f3-827c-43caf170f015", "version": "1.0" }
      }
      """;

  public static final String STREAMING =
      """
      {
        "name": "Sample streaming connection",
        "providerId": "521eee4d-8cbe-4906-bb48-fb6bd4450033",
        "description": "Sample description",
        "connectionSpec": { "id": "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb", "version": "1.0" },
        "auth": {
          "specName": "Streaming Connection",
          "params": {
            "sourceId": "Sample connection",
            "dataType": "xdm",
            "name": "Sample connection"
          }
        }
      }
      """;

  public static final String AUTHENTICATED =
      STREAMING.replace(
          "\"name\": \"Sample connection\"",
          "\"name\": \"Sample connection\", \"authenticationRequired\": true");

  private Bodies() {}

  public static String cassandra(String name) {
    return CASSANDRA.replace("Cassandra test connection", name);
  }

  /** The newer form of a streaming connection. */
  public static String minimalStreaming(String name, String dataType) {
    return """
        {
          "name": "%s",
          "connectionSpec": { "id": "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb" },
          "auth": { "specName": "Streaming Connection", "params": { "dataType": "%s" } }
        }
        """
        .formatted(name, dataType);
  }

  /** The table shop.orders of a Cassandra connection. */
  public static String source(String baseConnectionId) {
    return """
        {
          "name": "orders",
          "baseConnectionId": "%s",
          "data": { "format": "tabular" },
          "params": { "tableName": "shop.orders", "columns": [{"name": "id"}], "filters": null },
          "connectionSpec": { "id": "a8f4d393-1a6b-43f3-931f-91a16ed857f4", "version": "1.0" }
        }
        """
        .formatted(baseConnectionId);
  }

  /** The way into a dataset. */
  public static String target(String schemaId, String datasetId) {
    return """
        {
          "name": "orders in the lake",
          "data": {
            "schema": {
              "id": "%s",
              "version": "application/vnd.adobe.xed-full+json;version=1"
            }
          },
          "params": { "dataSetId": "%s" },
          "connectionSpec": { "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c", "version": "1.0" }
        }
        """
        .formatted(schemaId, datasetId);
  }
}
