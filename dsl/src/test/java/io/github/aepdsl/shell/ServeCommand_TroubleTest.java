package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** What {@code aep serve} says when it cannot start. */
class ServeCommand_TroubleTest {

  @Test
  void aPortThatIsTakenIsAPortProblem() {
    assertThat(ServeCommand.trouble(8077, new BindException("Address already in use")))
        .isEqualTo(
            "aep: cannot listen on port 8077: Address already in use\n"
                + "     Choose another with --port, or --port 0.");
  }

  @Test
  void aDiskThatTakesNothingIsNone() {
    assertThat(ServeCommand.trouble(8077, new IOException("No space left on device")))
        .startsWith("aep: cannot keep the state: IOException No space left on device\n")
        .doesNotContain("port");
    assertThat(ServeCommand.trouble(8077, new AccessDeniedException("/x/landed")))
        .contains("AccessDeniedException /x/landed");
  }
}
