package io.github.aepdsl.spark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An inlet that counts how often each message came, and refuses those that say so. */
final class CountingInlet implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)[^{}]*}");

  private final HttpServer server;
  private final Map<Integer, Integer> arrivals = new TreeMap<>();
  private boolean refusing;

  CountingInlet() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/collection/batch/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/collection/one";
  }

  /** From now on messages of this id are refused for ever. */
  synchronized CountingInlet refusingTens() {
    refusing = true;
    return this;
  }

  /** How many different messages came. */
  synchronized int messages() {
    return arrivals.size();
  }

  /** How many messages came more than once. */
  synchronized long twice() {
    return arrivals.values().stream().filter(count -> count > 1).count();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] answer = ("{\"responses\":" + entries(body) + "}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(207, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private synchronized List<String> entries(String body) {
    List<String> entries = new ArrayList<>();
    Matcher messages = ID.matcher(body);
    while (messages.find()) {
      int id = Integer.parseInt(messages.group(1));
      if (refusing && id % 10 == 0) {
        entries.add("{\"status\":400,\"message\":\"no tens\"}");
      } else {
        arrivals.merge(id, 1, Integer::sum);
        entries.add("{\"xactionId\":\"" + id + "\"}");
      }
    }
    return entries;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
