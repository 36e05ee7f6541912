package io.github.aepdsl.spark;

import java.util.Arrays;
import java.util.List;

/** The options of {@code aep-inlet}, whose names Spark compares without case. */
enum SinkOption {
  /** The inlet's address. */
  URL("url"),
  /** Whether an inlet given by its address asks for a token. */
  AUTHENTICATED("authenticated"),
  /** The base connection that has the inlet, by name or id. */
  CONNECTION("connection"),
  /** The profile whose credentials are used, on the driver and on executors. */
  PROFILE("profile"),
  /** The id of the schema that messages follow; without it they are sent as they are. */
  SCHEMA("schema"),
  /** The id of the dataset that messages are for. */
  DATASET("dataset"),
  /** The id of the dataflow that messages are for. */
  FLOW("flow"),
  /** What all writers send together; {@code off} for no limit. */
  MESSAGES_PER_SECOND("messagesPerSecond"),
  /** The requests that all writers send together; {@code off} for no limit. */
  REQUESTS_PER_SECOND("requestsPerSecond"),
  /** How many tasks write at a time, which share the two limits. */
  WRITERS("writers"),
  /** A folder of any Hadoop file system for messages that the inlet refuses. */
  DEAD_LETTERS("deadLetters");

  private final String key;

  SinkOption(String key) {
    this.key = key;
  }

  /** As it is written in {@code option(key, value)}. */
  String key() {
    return key;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(SinkOption::key).toList();
  }
}
