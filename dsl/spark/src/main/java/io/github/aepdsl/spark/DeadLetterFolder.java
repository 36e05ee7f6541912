package io.github.aepdsl.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import scala.Tuple2;

/**
 * A folder of any Hadoop file system for messages that the inlet refuses, in the format of the
 * client's dead letters: {@code inlet.replay(path)} sends them again.
 *
 * @param address such as {@code hdfs:///dead/letters} or {@code s3a://bucket/dead}
 */
record DeadLetterFolder(String address) {

  /**
   * Adds a file under its name once it is whole, so that nobody reads half of it.
   *
   * @throws IOException when the file system does not take it
   */
  void add(Path file, String name) throws IOException {
    org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(address);
    FileSystem files = folder.getFileSystem(settings(SparkEnv.get().conf()));
    org.apache.hadoop.fs.Path whole = new org.apache.hadoop.fs.Path(folder, name);
    org.apache.hadoop.fs.Path part = new org.apache.hadoop.fs.Path(folder, "_" + name);
    files.copyFromLocalFile(false, true, new org.apache.hadoop.fs.Path(file.toUri()), part);
    if (!files.rename(part, whole)) {
      throw new IOException("dead letters cannot be written to " + whole);
    }
  }

  /** Of the machine, and those that Spark was given for Hadoop, such as the keys of a bucket. */
  static Configuration settings(SparkConf spark) {
    Configuration settings = new Configuration();
    for (Tuple2<String, String> setting : spark.getAllWithPrefix("spark.hadoop.")) {
      settings.set(setting._1(), setting._2());
    }
    return settings;
  }
}
