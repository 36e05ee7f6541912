package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.connection.BaseConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every connector exists on the local platform once its draft was created. */
class AllConnectors_LocalPlatformTest {

  @TempDir Path folder;

  @Test
  void everyConnectorWithEveryAuthSpecIsCreated() {
    Aep aep = new Configuration(folder).open();
    Set<String> keys = new HashSet<>();
    List<String> ids = new ArrayList<>();

    for (Golden golden : Golden.all()) {
      var draft = TypedDraft.open(aep, golden.connector(), golden.spec()).with(golden.given());
      ids.add(((BaseConnection) draft.draft().create()).id());
      keys.add(golden.connector().key());
    }

    assertThat(keys).hasSize(65);
    assertThat(ids).hasSize(89).doesNotHaveDuplicates().allMatch(id -> id.length() == 36);
  }
}
