package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.connection.Workspace;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Each example message of docs/errors.md, caused anew and compared. */
class ErrorsPage_ExamplesTest {

  private static final Path PAGE = Path.of("../docs/errors.md");
  private static final String ID = "ce69aa89-1baa-4054-a9aa-891baa605425";

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Workspace workspace;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    workspace = Adobe.workspace(server);
  }

  @Test
  void namesEveryException() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(kinds(AepException.class))
        .hasSizeGreaterThan(10)
        .allSatisfy(kind -> assertThat(page).contains("\n| `" + kind.getSimpleName() + "` |"));
  }

  private static Stream<Class<?>> kinds(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(
            kind -> Stream.concat(Stream.of(kind), kind.isSealed() ? kinds(kind) : Stream.empty()));
  }

  @Test
  void showsAnIncompleteDraft(@TempDir Path folder) throws IOException {
    isOnThePage(() -> new Configuration(folder).open().cassandra().host("10.0.0.5").create());
  }

  @Test
  void showsMissingSettings(@TempDir Path folder) throws IOException {
    isOnThePage(
        () -> new Configuration(folder).environment("AEP_ORG_ID", "1@AdobeOrg").open("default"));
  }

  @Test
  void showsWhatIsNotFound() throws IOException {
    String body =
        """
        {"type":"https://ns.adobe.com/aep/errors/FLOW-1439-404","status":404,
         "report":{"request-id":"r-17"},
         "errorMessage":"The requested connections resource %s is not found."}"""
            .formatted(ID);
    server.always("GET " + Adobe.CONNECTIONS + "/" + ID, Step.json(404, body));

    isOnThePage(() -> workspace.connection(ID));
  }

  @Test
  void showsWhatIsNotAuthorised() throws IOException {
    String body = "{\"error_code\":\"403003\",\"message\":\"Api Key is invalid\"}";
    server.always(Adobe.LIST, Step.json(403, body));

    isOnThePage(() -> workspace.connections().list());
  }

  @Test
  void showsTooManyRequests() throws IOException {
    String body = "{\"error_code\":\"429050\",\"message\":\"Too many requests\"}";
    server.always(Adobe.LIST, Step.json(429, body));

    isOnThePage(() -> workspace.connections().count());
  }

  @Test
  void showsAStaleEtag() throws IOException {
    String body = "{\"type\":\"https://ns.adobe.com/aep/errors/FLOW-1404-412\",\"status\":412}";
    String item = Adobe.item(ID, "orders", Adobe.CASSANDRA, 1);
    String one = Adobe.CONNECTIONS + "/" + ID;
    server
        .next("GET " + one, Adobe.items(item), Adobe.items(item.replace("e-1", "e-2")))
        .always("PATCH " + one, Step.json(412, body));

    isOnThePage(() -> workspace.connection(ID).rename("new"));
  }

  @Test
  void showsARefusal() throws IOException {
    String body =
        """
        {"type":"https://ns.adobe.com/aep/errors/FLOW-1415-400","status":400,
         "errorMessage":"The auth spec is not defined by the connection spec."}""";
    server.always(Adobe.CREATE, Step.json(400, body));

    isOnThePage(() -> workspace.create(Adobe.cassandra("orders")));
  }

  @Test
  void showsAStrangersAnswer() throws IOException {
    server.always(Adobe.LIST, Step.html(404));

    isOnThePage(() -> workspace.connections().list());
  }

  @Test
  void showsALostAnswer() throws IOException {
    server.always(Adobe.CREATE, Step.never()).always(Adobe.LIST, Adobe.items());

    isOnThePage(() -> Adobe.impatient(server).create(Adobe.cassandra("orders")));
  }

  private void isOnThePage(Runnable work) throws IOException {
    AepException failure = catchThrowableOfType(AepException.class, work::run);

    String host = server.uri().getAuthority();
    assertThat(Files.readString(PAGE))
        .contains(
            "`" + failure.getClass().getSimpleName() + "`",
            "```text\n" + failure.getMessage().replace(host, "platform.adobe.io") + "\n```");
  }
}
