package io.github.aepdsl.internal.answer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSession;

/** An answer that no server sent. */
public record CannedAnswer(int statusCode, String text, HttpHeaders headers)
    implements HttpResponse<byte[]> {

  private static final URI ADDRESS = URI.create("http://127.0.0.1/connections");

  /** The answer to a create with this body, its request id in a header. */
  static Reply.Answer to(Object sent, int status, String text, String requestId) {
    Call call = Call.post("/connections", ADDRESS, Content.json(sent));
    HttpHeaders headers =
        HttpHeaders.of(Map.of("x-request-id", List.of(requestId)), (name, value) -> true);
    return new Reply.Answer(call, 1, new CannedAnswer(status, text, headers));
  }

  /** An answer to a read, with these headers. */
  public static Reply.Answer with(int status, String text, Map<String, String> headers) {
    Map<String, List<String>> lists =
        headers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    HttpHeaders all = HttpHeaders.of(lists, (name, value) -> true);
    return new Reply.Answer(
        Call.get("/connections", ADDRESS), 1, new CannedAnswer(status, text, all));
  }

  @Override
  public byte[] body() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public HttpRequest request() {
    return HttpRequest.newBuilder(ADDRESS).build();
  }

  @Override
  public Optional<HttpResponse<byte[]>> previousResponse() {
    return Optional.empty();
  }

  @Override
  public Optional<SSLSession> sslSession() {
    return Optional.empty();
  }

  @Override
  public URI uri() {
    return ADDRESS;
  }

  @Override
  public HttpClient.Version version() {
    return HttpClient.Version.HTTP_1_1;
  }
}
