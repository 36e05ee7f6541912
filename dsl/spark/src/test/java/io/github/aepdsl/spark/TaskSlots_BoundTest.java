package io.github.aepdsl.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskSlots_BoundTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "local | | 1",
        "local[6] | | 6",
        "local[6, 3] | | 6",
        "local[6] | task.cpus=2 | 3",
        "local-cluster[2,3,1024] | | 6",
        "local-cluster[ 2 , 3 , 1024 ] | default.parallelism=1 | 6",
        "spark://host:7077 | cores.max=8 | 8",
        "spark://host:7077 | cores.max=8 task.cpus=4 dynamicAllocation.enabled=true | 2",
        "spark://host:7077 | cores.max=8 executor.instances=1 | 8",
        "yarn | | 2",
        "yarn | executor.instances=5 executor.cores=4 | 20",
        "yarn | executor.instances=5 executor.cores=4 task.cpus=3 | 5",
        "k8s://https://host | executor.instances=5 cores.max=1 | 5",
        "k8s://https://host | dynamicAllocation.enabled=true dynamicAllocation.maxExecutors=9 | 9",
      })
  void isThatOfTheSettings(String master, String settings, int most) {
    assertThat(slots(master, settings).most()).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spark://host:7077 | ",
        "spark://host:7077 | executor.cores=4",
        "spark://host:7077 | dynamicAllocation.enabled=true dynamicAllocation.maxExecutors=9",
        "yarn | dynamicAllocation.enabled=true executor.instances=5 executor.cores=4",
      })
  void isNoneWhereMoreMayJoin(String master, String settings) {
    assertThat(slots(master, settings).most()).isEqualTo(TaskSlots.UNBOUNDED);
  }

  @Test
  void isThatOfTheMachineWhereAllOfItIsUsed() {
    assertThat(slots("local[*]", null).most())
        .isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  private static TaskSlots slots(String master, String settings) {
    SparkConf conf = new SparkConf(false);
    for (String setting : settings == null ? new String[0] : settings.split(" ")) {
      String[] pair = setting.split("=");
      conf.set("spark." + pair[0], pair[1]);
    }
    return new TaskSlots(master, conf);
  }
}
