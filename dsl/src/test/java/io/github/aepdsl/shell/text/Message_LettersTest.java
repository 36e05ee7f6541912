package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever stands in a message, it is one. */
class Message_LettersTest {

  @Test
  void escapesWhatNoScreenShows() {
    assertThat(Message.line("a\u001b[2J\u202eb\u2028")).isEqualTo("|  a\\u001b[2J\\u202eb\\u2028");
    assertThat(Message.folded("a\u0007\nb\u009b", 80))
        .containsExactly("|  a\\u0007", "|  b\\u009b");
  }

  @Test
  void beginsNoLineWithoutItsBar() {
    assertThat(Message.line("a\nfake")).isEqualTo("|  a\\nfake");
    assertThat(Message.folded("a\rfake\u2028fake\u0085fake", 80).toString().lines()).hasSize(1);
  }
}
