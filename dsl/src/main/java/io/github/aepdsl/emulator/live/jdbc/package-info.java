/**
 * Databases that speak JDBC: one base, and a small dialect for each of them. May import {@code
 * emulator.live.database}.
 */
package io.github.aepdsl.emulator.live.jdbc;
