package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class LocalPlatform_ListenerTest {

  private final List<AnsweredRequest> heard = new CopyOnWriteArrayList<>();

  @Test
  void hearsOfEveryRequestAlsoOfPathsThatAreNone() throws Exception {
    try (LocalPlatform platform = LocalPlatform.start()) {
      platform.listen(heard::add, (id, body) -> {});

      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(platform.platformUrl().resolve("/none?secret=1")).build(),
              BodyHandlers.discarding());
    }

    AnsweredRequest request = heard.get(0);
    assertThat(request.method() + " " + request.path()).isEqualTo("GET /none");
    assertThat(request.status()).hasValue(404);
    assertThat(request.time()).isPositive();
  }
}
