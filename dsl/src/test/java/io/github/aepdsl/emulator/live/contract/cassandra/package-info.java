/** Fills a Cassandra; loaded once more with its driver. */
package io.github.aepdsl.emulator.live.contract.cassandra;
