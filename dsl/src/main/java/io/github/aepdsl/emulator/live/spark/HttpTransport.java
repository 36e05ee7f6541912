package io.github.aepdsl.emulator.live.spark;

import io.github.aepdsl.emulator.live.database.Login;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TEndpointTransport;
import org.apache.thrift.transport.TTransportException;

/** Thrift over HTTP: what was written goes with a flush, as one POST, whose answer is read then. */
final class HttpTransport extends TEndpointTransport {

  private static final String TYPE = "application/x-thrift";

  private final HttpClient client;
  private final URI address;
  private final String authorization;
  private final Duration limit;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private ByteArrayInputStream answer = new ByteArrayInputStream(new byte[0]);
  private volatile boolean aborted;
  private volatile CompletableFuture<HttpResponse<byte[]>> underWay;

  HttpTransport(URI address, Login login, Duration connect, Duration limit)
      throws TTransportException {
    super(new TConfiguration());
    this.address = address;
    this.limit = limit;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(connect)
            .cookieHandler(new CookieManager())
            .build();
    String account = login.user() + ":" + login.password().reveal();
    authorization =
        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer that is none of Thrift's. */
  static final class HttpStatus extends IOException {

    private static final long serialVersionUID = 1L;

    private final int code;

    HttpStatus(int code) {
      super("HTTP " + code);
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    written.write(bytes, from, length);
  }

  @Override
  public void flush() throws TTransportException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(limit)
            .header("Content-Type", TYPE)
            .header("Accept", TYPE)
            .header("X-XSRF-HEADER", "true")
            .header("Authorization", authorization)
            .POST(BodyPublishers.ofByteArray(written.toByteArray()))
            .build();
    written.reset();
    try {
      answer = new ByteArrayInputStream(body(request));
    } catch (IOException e) {
      throw new TTransportException(e);
    }
  }

  private byte[] body(HttpRequest request) throws IOException {
    try {
      underWay = client.sendAsync(request, BodyHandlers.ofByteArray());
      if (aborted) {
        abort();
      }
      HttpResponse<byte[]> response = underWay.join();
      String type = response.headers().firstValue("Content-Type").orElse("");
      if (response.statusCode() != 200 || !type.startsWith(TYPE)) {
        throw new HttpStatus(response.statusCode());
      }
      return response.body();
    } catch (CompletionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (CancellationException e) {
      throw new IOException("aborted");
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws TTransportException {
    int count = answer.read(bytes, from, length);
    if (count < 0) {
      throw new TTransportException(TTransportException.END_OF_FILE);
    }
    return count;
  }

  /** Ends the call that is under way, from any thread, and all that would come. */
  void abort() {
    aborted = true;
    CompletableFuture<HttpResponse<byte[]>> call = underWay;
    if (call != null) {
      call.cancel(true);
    }
  }

  @Override
  public boolean isOpen() {
    return !aborted;
  }

  @Override
  public void open() {}

  @Override
  public void close() {}
}
