package io.github.aepdsl.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.connector.write.WriterCommitMessage;
import org.junit.jupiter.api.Test;

class Sent_TotalTest {

  @Test
  void isTheSumOfAllTasks() {
    WriterCommitMessage[] tasks = {new Sent(1_000, 2, 3, 1), new Sent(500, 0, 1, 4)};
    assertThat(Sent.all(tasks)).isEqualTo(new Sent(1_500, 2, 4, 5));
  }

  @Test
  void isNothingWithoutATask() {
    assertThat(Sent.all(new WriterCommitMessage[0])).isEqualTo(new Sent(0, 0, 0, 0));
  }

  @Test
  void readsAsALineOfTheLog() {
    assertThat(new Sent(1_500, 2, 4, 5))
        .hasToString("aep-inlet: 1,500 messages taken, 2 refused, 4 sent again, 5 maybe twice");
  }
}
