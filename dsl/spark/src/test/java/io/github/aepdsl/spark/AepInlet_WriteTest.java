package io.github.aepdsl.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AepInlet_WriteTest {

  private static SparkSession spark;

  private CountingInlet inlet;

  @BeforeAll
  static void startSpark() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stopSpark() {
    spark.stop();
  }

  @BeforeEach
  void openInlet() throws IOException {
    inlet = new CountingInlet();
  }

  @AfterEach
  void closeInlet() {
    inlet.close();
  }

  @Test
  void eachRowArrivesOnce() {
    write(rows(5_000)).save();
    assertThat(inlet.messages()).isEqualTo(5_000);
    assertThat(inlet.twice()).isZero();
  }

  @Test
  void theOtherDoorSendsTheSame() {
    rows(1_000).foreachPartition(InletRows.to(Map.of("url", inlet.url())));
    assertThat(inlet.messages()).isEqualTo(1_000);
    assertThat(inlet.twice()).isZero();
  }

  @Test
  void aStreamArrivesOnceAlthoughItIsStoppedInBetween(@TempDir Path folder) throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    for (int file = 0; file < 2; file++) {
      int first = file * 100;
      List<String> lines =
          Stream.iterate(first, id -> id + 1).limit(100).map(id -> "{\"id\":" + id + "}").toList();
      Files.write(input.resolve(file + ".jsonl"), lines);
      StreamingQuery query =
          spark
              .readStream()
              .text(input.toString())
              .writeStream()
              .format("aep-inlet")
              .option("url", inlet.url())
              .option("checkpointLocation", folder.resolve("checkpoint").toString())
              .start();
      query.processAllAvailable();
      query.stop();
    }
    assertThat(inlet.messages()).isEqualTo(200);
    assertThat(inlet.twice()).isZero();
  }

  @Test
  void whatIsRefusedGoesToTheFolder(@TempDir Path folder) throws IOException {
    inlet.refusingTens();
    write(rows(100)).option("deadLetters", folder.toUri().toString()).save();
    assertThat(inlet.messages()).isEqualTo(90);
    assertThat(letters(folder)).hasSize(10).allMatch(line -> line.contains("no tens"));
  }

  @Test
  void numbersAreWholeBeforeTheCommitWhichTellsThemAndSendsNothingAgain() throws IOException {
    SinkOptions options = SinkOptions.of(Map.of("url", inlet.url()), false);
    Object[] message = {UTF8String.fromString("{\"id\":1}")};
    List<InternalRow> rows = List.of(new GenericInternalRow(message));
    try (InletDataWriter writer = new InletDataWriter(InletTask.open(options, 1, 0, 0), 0)) {
      writer.writeAll(rows.iterator());
      assertThat(writer.currentMetricsValues()[0].value()).isEqualTo(1);
      assertThat(writer.commit()).isEqualTo(new Sent(1, 0, 0, 0));
    }
    assertThat(inlet.twice()).isZero();
  }

  @Test
  void withoutAFolderWhatIsRefusedFailsTheWrite() {
    inlet.refusingTens();
    assertThatThrownBy(() -> write(rows(100)).save())
        .hasStackTraceContaining("no tens")
        .hasStackTraceContaining(".option(\"deadLetters\", folder)");
  }

  @Test
  void allThatIsWrongWithOptionsIsToldAtOnce() {
    assertThatThrownBy(
            () -> rows(1).write().format("aep-inlet").option("ulr", "x").mode("append").save())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("did you mean 'url'?")
        .hasMessageContaining("no inlet is given");
  }

  @Test
  void aPaceThatTasksCannotShareIsRefusedByBothDoors() {
    assertThatThrownBy(() -> write(rows(10)).option("requestsPerSecond", "1").save())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("requestsPerSecond is 1, too few for the 2 tasks");
    Map<String, String> slow = Map.of("url", inlet.url(), "messagesPerSecond", "1");
    assertThatThrownBy(() -> rows(10).foreachPartition(InletRows.to(slow)))
        .hasStackTraceContaining("messagesPerSecond is 1, too few for the 2 tasks");
    assertThat(inlet.messages()).isZero();
  }

  @Test
  void aSecretAmongTheOptionsIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> write(rows(1)).option("clientSecret", "canary").save())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Spark shows options in plain")
        .hasMessageNotContaining("canary");
  }

  @Test
  void rowsWithOtherColumnsAreRefusedWithWhatToType() {
    assertThatThrownBy(() -> write(spark.range(1).toDF()).save())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("to_json(struct(*)) AS value");
  }

  @Test
  void nothingIsReplaced() {
    assertThatThrownBy(() -> write(rows(1)).mode("overwrite").save())
        .hasMessageContaining("aep-inlet");
    assertThat(inlet.messages()).isZero();
  }

  private Dataset<Row> rows(int count) {
    return spark.range(0, count, 1, 4).selectExpr("to_json(struct(id)) AS value");
  }

  private DataFrameWriter<Row> write(Dataset<Row> rows) {
    return rows.write().format("aep-inlet").option("url", inlet.url()).mode("append");
  }

  private static List<String> letters(Path folder) throws IOException {
    return spark.read().text(folder.toString()).as(Encoders.STRING()).collectAsList();
  }
}
