package io.github.aepdsl.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

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
    FileSystem files = folder.getFileSystem(new Configuration());
    org.apache.hadoop.fs.Path whole = new org.apache.hadoop.fs.Path(folder, name);
    org.apache.hadoop.fs.Path part = new org.apache.hadoop.fs.Path(folder, "_" + name);
    files.copyFromLocalFile(false, true, new org.apache.hadoop.fs.Path(file.toUri()), part);
    if (!files.rename(part, whole)) {
      throw new IOException("dead letters cannot be written to " + whole);
    }
  }
}
