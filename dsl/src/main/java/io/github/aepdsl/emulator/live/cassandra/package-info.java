/**
 * Cassandra, which speaks no JDBC. Every class here is loaded once more with its driver, whose
 * classes it names: nobody else may import more than {@code CassandraConnector}, and that only for
 * its name. May import {@code emulator.live.database}.
 */
package io.github.aepdsl.emulator.live.cassandra;
