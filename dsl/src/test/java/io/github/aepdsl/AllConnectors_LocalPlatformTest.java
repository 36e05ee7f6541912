package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.connection.BaseConnection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every connector exists on the local platform once its draft was created. */
class AllConnectors_LocalPlatformTest {

  @TempDir Path folder;

  @Test
  void everyConnectorWithEveryAuthSpecIsCreated() {
    Aep aep = new Configuration(folder).open();
    Map<String, String> created = new HashMap<>();

    for (Golden golden : Golden.all()) {
      created.put(TypedDraft.open(aep, golden).with(golden.given()).create().id(), golden.specId());
    }

    Map<String, String> listed =
        aep.connections().stream()
            .collect(Collectors.toMap(BaseConnection::id, BaseConnection::specId));
    assertThat(created).hasSameSizeAs(Golden.all());
    assertThat(listed).containsAllEntriesOf(created);
  }
}
