package io.github.aepdsl.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;

class DeadLetterFolder_SettingsTest {

  @Test
  void areThoseThatSparkWasGivenForHadoopBesideTheMachines() {
    SparkConf spark =
        new SparkConf(false)
            .set("spark.hadoop.fs.s3a.endpoint", "http://127.0.0.1:9000")
            .set("spark.app.name", "other");
    Configuration settings = DeadLetterFolder.settings(spark);
    assertThat(settings.get("fs.s3a.endpoint")).isEqualTo("http://127.0.0.1:9000");
    assertThat(settings.get("fs.defaultFS")).isNotNull();
    assertThat(settings.get("app.name")).isNull();
  }
}
