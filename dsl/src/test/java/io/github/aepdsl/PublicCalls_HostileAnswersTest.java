package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.testing.GoodAnswer;
import io.github.aepdsl.testing.HostileAnswers;
import io.github.aepdsl.testing.HostileBodies;
import io.github.aepdsl.testing.PublicCalls;
import io.github.aepdsl.testing.PublicCalls.PublicCall;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.RawServer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a server answers to whichever public call: what comes out is ours, an {@link
 * AepException} or an argument or a state that we refuse ourselves.
 */
@Timeout(120)
class PublicCalls_HostileAnswersTest {

  @RegisterExtension final RawServer server = RawServer.start();
  @TempDir Path folder;
  private List<PublicCall> calls;

  @BeforeEach
  void findCalls() {
    server.answering(GoodAnswer.of(server.uri()));
    calls = PublicCalls.of(session());
  }

  @Test
  void findsTheCallsThatMatter() {
    assertThat(calls)
        .extracting(PublicCall::toString)
        .contains(
            "Aep.connection",
            "Aep.connections",
            "BaseConnection.test",
            "BaseConnection.delete",
            "CassandraDraft.create",
            "CassandraDraft.findOrCreate",
            "Connections.count",
            "Connections.stream",
            "Connections.toString",
            "Connectors.refresh",
            "LiveConnectors.differences",
            "LiveConnectors.toTable",
            "StreamingConnection.inletUrl",
            "StreamingConnection.send");
  }

  @Test
  void reachTheServer() {
    int before = server.requests();

    calls.forEach(PublicCalls_HostileAnswersTest::comesOutAsOurs);

    assertThat(server.requests() - before).isGreaterThan(20);
  }

  @TestFactory
  Stream<DynamicTest> takeAnything() {
    return answers().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> all(each.getValue())));
  }

  private void all(RawAnswer answer) {
    server.answering(answer);
    assertThat(calls).allSatisfy(PublicCalls_HostileAnswersTest::comesOutAsOurs);
  }

  private static void comesOutAsOurs(PublicCall call) {
    try {
      call.run();
    } catch (AepException typed) {
      assertThat(typed.getMessage()).isNotBlank();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      assertThat(refused.getStackTrace()[0].getClassName()).startsWith("io.github.aepdsl.");
    } catch (Throwable bare) {
      throw new AssertionError(call + " lets out " + bare, bare);
    }
  }

  /** All odd framings and heads; of the bodies each odd value somewhere, each shape with one. */
  private static Map<String, RawAnswer> answers() {
    Map<String, RawAnswer> answers = new LinkedHashMap<>(HostileAnswers.framing());
    answers.putAll(HostileAnswers.heads());
    int next = 0;
    for (String shape : HostileBodies.SHAPES) {
      for (int i = 0; i < 4; i++) {
        String value = HostileBodies.VALUES.get(next++ % HostileBodies.VALUES.size());
        answers.put("body " + next, RawAnswer.json(200, shape.replace("@", value)));
      }
    }
    return answers;
  }

  private Aep session() {
    return new Configuration(folder)
        .file(
            "aep.conf",
            """
            aep.http { connect-timeout = 5s, request-timeout = 500ms, max-retries = 1,
                       backoff = 1ms, max-backoff = 2ms }
            aep.sources.cassandra { host = h, username = u, password = canary-password }
            """)
        .environment("AEP_PROFILE", "default")
        .environment("AEP_PLATFORM_URL", server.uri().toString())
        .environment("AEP_IMS_URL", server.uri().toString())
        .environment("AEP_CLIENT_ID", "c")
        .environment("AEP_CLIENT_SECRET", "canary-secret")
        .environment("AEP_ORG_ID", "o@AdobeOrg")
        .open();
  }
}
