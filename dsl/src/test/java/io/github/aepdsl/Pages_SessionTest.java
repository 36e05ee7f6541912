package io.github.aepdsl;

import io.github.aepdsl.testing.SharesTheProcess;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types the sessions of pages into JShell and compares what comes back with what they show. */
@SharesTheProcess
class Pages_SessionTest {

  private static final String PASSWORD = "aep.secrets.CASSANDRA_PASSWORD";

  @BeforeEach
  void knowThePassword() {
    System.setProperty(PASSWORD, "tiger");
  }

  @AfterEach
  void forgetThePassword() {
    System.clearProperty(PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/bring-a-table-in.md"})
  void printsWhatItShows(String page) throws IOException {
    new TypedSession(page).check();
  }
}
