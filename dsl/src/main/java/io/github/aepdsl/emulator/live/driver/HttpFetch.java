package io.github.aepdsl.emulator.live.driver;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Fetches from the repository that {@code AEP_MAVEN_REPO} names, for machines without Maven. */
final class HttpFetch implements JarFetch {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration JAR = Duration.ofMinutes(5);

  private final String base;

  HttpFetch(String base) {
    this.base = base.endsWith("/") ? base : base + "/";
  }

  @Override
  public String name() {
    return "from AEP_MAVEN_REPO";
  }

  @Override
  public void fetch(List<PinnedJar> jars, Path into, Consumer<String> came) throws IOException {
    HttpClient client =
        HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(CONNECT).build();
    for (PinnedJar jar : jars) {
      fetch(client, jar, into.resolve(jar.fileName()));
      came.accept(jar.fileName());
    }
  }

  private void fetch(HttpClient client, PinnedJar jar, Path file) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + jar.path())).timeout(JAR).build();
      HttpResponse<Path> answer = client.send(request, BodyHandlers.ofFile(file));
      if (answer.statusCode() != 200) {
        throw new IOException(
            "AEP_MAVEN_REPO answered %d for %s".formatted(answer.statusCode(), jar.path()));
      }
    } catch (ConnectException | HttpTimeoutException e) {
      throw new IOException("AEP_MAVEN_REPO is not reached");
    } catch (IllegalArgumentException e) {
      throw new IOException("AEP_MAVEN_REPO is no address, such as https://maven.example/repo/");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    }
  }
}
