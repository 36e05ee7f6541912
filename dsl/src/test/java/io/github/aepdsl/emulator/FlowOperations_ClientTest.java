package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.FreshPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The client asks for each of Adobe's operations: told by what the platform was asked. */
@Timeout(120)
class FlowOperations_ClientTest {

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final FreshPlatform platform =
      FreshPlatform.start(LocalPlatformOptions.defaults().withClock(clock));

  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  @TestFactory
  Stream<DynamicTest> eachIsAskedForByTheClient() {
    platform
        .get()
        .listen(request -> asked.add(request.method() + " " + request.path()), (id, body) -> {});
    new ClientWalk(platform.get(), clock).go();

    return FlowOperation.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.toString(), () -> assertAsked(one)));
  }

  private void assertAsked(FlowOperation operation) {
    String line =
        operation.method()
            + " "
            + OnPlatform.FLOW
            + operation.path().replaceAll("\\{\\w+}", "[^/]+");

    assertThat(asked).anyMatch(request -> request.matches(line));
  }
}
