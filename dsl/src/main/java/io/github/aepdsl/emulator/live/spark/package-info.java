/**
 * Spark by its Thrift Server, which speaks as HiveServer2 does, over HTTPS. Every class here is
 * loaded once more with the protocol's classes that it names: nobody else may import more than
 * {@code SparkConnector}, and that only for its name. May import {@code emulator.live.database}.
 */
package io.github.aepdsl.emulator.live.spark;
