package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pushes known secrets through everything that prints, logs or throws, and looks for them. */
class Canary_ScanTest {

  private static final String CANARY = "c4n4ry-s3cr3t";

  /** Safe for threads, since other tests log, too. */
  private final StringBuffer seen = new StringBuffer();

  @Test
  void noSecretIsPrintedLoggedOrThrown(@TempDir Path folder) throws Exception {
    Handler log = record(Logger.getLogger(""));
    try (ScriptedServer server = ScriptedServer.start()) {
      Aep aep = session(folder, server);

      lookAt(aep);
      everythingThatFails(aep, server);
    } finally {
      Logger.getLogger("").removeHandler(log);
    }

    assertThat(seen.toString()).contains("***", "-> 400", "-> 401").doesNotContain(CANARY);
  }

  private static Aep session(Path folder, ScriptedServer server) {
    return new Configuration(folder)
        .file("aep.conf", "aep.sources.spark.password = " + CANARY)
        .environment("AEP_PROFILE", "default")
        .environment("AEP_PLATFORM_URL", server.uri().toString())
        .environment("AEP_IMS_URL", server.uri().toString())
        .environment("AEP_CLIENT_ID", "client-1")
        .environment("AEP_CLIENT_SECRET", CANARY)
        .environment("AEP_ORG_ID", "A@AdobeOrg")
        .open();
  }

  private void lookAt(Aep aep) {
    var drafts =
        List.of(
            aep.cassandra().password(CANARY),
            aep.spark(),
            aep.mariadb().connectionString("PWD=" + CANARY),
            aep.mariadb().connectionString().password(CANARY),
            aep.mariadb().basic().password(Secret.of(CANARY)),
            aep.phoenix().param("password", CANARY).param("apiKey", CANARY),
            aep.source("00000000-0000-0000-0000-000000000001", "X").param("sasToken", CANARY));
    for (var draft : drafts) {
      seen.append(draft).append(draft.json()).append(draft.curl()).append(draft.missing());
      outcome(draft::create);
    }
    seen.append(aep).append(aep.context()).append(Secret.of(CANARY));
  }

  private void everythingThatFails(Aep aep, ScriptedServer server) {
    var draft = aep.spark().host("h").username("u");
    server.always(Adobe.TOKEN, Step.json(400, "{\"error\":\"" + CANARY + "\"}"));
    outcome(draft::create);
    server.always(Adobe.TOKEN, Adobe.token(CANARY));
    server.always(Adobe.LIST, Adobe.items());
    for (int status : new int[] {400, 401, 403, 404, 412, 429}) {
      server.always(Adobe.CREATE, echo(status));
      outcome(draft::create);
    }
    server.always(Adobe.CREATE, Step.body(400, "text/html", "<p>" + CANARY + "</p>"));
    outcome(draft::create);
  }

  /** A service that repeats what it was sent, headers included. */
  private static Step echo(int status) {
    return Step.json(
            status,
            request ->
                "{\"errorMessage\":\"%s with %s\",\"report\":{\"request-id\":\"%s\"}}"
                    .formatted(
                        request.body().replace("\"", "'").replaceAll("\\s+", " "),
                        request.header("Authorization"),
                        CANARY))
        .with("Retry-After", "0");
  }

  private void outcome(Supplier<?> action) {
    try {
      seen.append(action.get());
    } catch (AepException | IllegalArgumentException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      seen.append(trace);
      if (e instanceof ApiException api) {
        seen.append(api.body()).append(api.code()).append(api.requestId());
      }
    }
  }

  private Handler record(Logger root) {
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            seen.append(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    root.addHandler(handler);
    return handler;
  }
}
