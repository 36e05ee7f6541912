package io.github.aepdsl.emulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request over the JDK's client, with headers that can be changed before it is sent. Fails when
 * the answer to it is not what the reference says.
 */
public final class Ask {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final String method;
  private final URI uri;
  private final String body;

  Ask(String method, URI uri, String body) {
    this.method = method;
    this.uri = uri;
    this.body = body;
  }

  public Ask with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Ask without(String header) {
    headers.remove(header);
    return this;
  }

  public Answer send() throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(20))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    Answer answer = new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    ResponseSchemas.check(method, uri.getRawPath(), answer.status(), answer.text());
    return answer;
  }
}
