package io.github.aepdsl.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.emulator.LocalPlatform;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many messages a second the local inlet takes, in batches of 1 MB over one raw socket. */
final class InletBench {

  private static final int BATCH = 1_000;
  private static final int WARM = 300;
  private static final int COUNTED = 1_000;
  private static final String REF =
      """
      {"id":"https://ns.adobe.com/acme/schemas/1",\
      "contentType":"application/vnd.adobe.xed-full+json;version=1"}""";

  private final LocalPlatform platform;

  private InletBench(LocalPlatform platform) {
    this.platform = platform;
  }

  /** Prints the rate in thousands. */
  public static void main(String[] args) throws Exception {
    try (LocalPlatform platform = LocalPlatform.start()) {
      System.out.println("inlet " + new InletBench(platform).thousandsPerSecond());
    }
  }

  private double thousandsPerSecond() throws Exception {
    URI there = platform.platformUrl();
    byte[] body = batch().getBytes(UTF_8);
    byte[] head =
        "POST /collection/batch/%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Length: %d\r\n\r\n"
            .formatted(inletId(), there.getPort(), body.length)
            .getBytes(UTF_8);
    try (Socket socket = new Socket(there.getHost(), there.getPort())) {
      send(socket, head, body, WARM);
      long begin = System.nanoTime();
      send(socket, head, body, COUNTED);
      return BATCH * COUNTED / 1e3 / ((System.nanoTime() - begin) / 1e9);
    }
  }

  private static void send(Socket socket, byte[] head, byte[] body, int times) throws IOException {
    OutputStream out = socket.getOutputStream();
    DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    for (int i = 0; i < times; i++) {
      out.write(head);
      out.write(body);
      readAnswer(in);
    }
  }

  private static void readAnswer(DataInputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
    if (!head.toString().startsWith("HTTP/1.1 207") || !length.find()) {
      throw new IOException("not taken: " + head);
    }
    in.readFully(new byte[Integer.parseInt(length.group(1))]);
  }

  private String batch() {
    String before =
        "{\"header\":{\"schemaRef\":%1$s,\"imsOrgId\":\"%2$s\"},\"body\":{\"xdmMeta\":{\"schemaRef\":%1$s},"
            .formatted(REF, platform.orgId());
    String item = "{\"sku\":\"A1\",\"quantity\":3,\"price\":12.5}";
    int items = (1_000 - before.length()) / (item.length() + 1);
    String message =
        before
            + "\"xdmEntity\":{\"i\":["
            + String.join(",", Collections.nCopies(items, item))
            + "]}}}";
    return "{\"messages\":[" + String.join(",", Collections.nCopies(BATCH, message)) + "]}";
  }

  private String inletId() throws Exception {
    String id = found("id", call("POST", "", CONNECTION));
    return found("inletId", call("GET", "/" + id, ""));
  }

  private static final String CONNECTION =
      """
      {"name": "bench", "connectionSpec": {"id": "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb"},
       "auth": {"specName": "Streaming Connection", "params": {"dataType": "xdm"}}}""";

  private String call(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    platform.platformUrl() + "/data/foundation/flowservice/connections" + path))
            .header("Authorization", "Bearer " + platform.issueAccessToken())
            .header("x-api-key", platform.clientId())
            .header("x-gw-ims-org-id", platform.orgId())
            .header("x-sandbox-name", "dev")
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static String found(String field, String json) {
    Matcher value = Pattern.compile("\"" + field + "\" ?: ?\"([^\"]+)\"").matcher(json);
    if (!value.find()) {
      throw new IllegalStateException("no " + field + " in " + json);
    }
    return value.group(1);
  }
}
