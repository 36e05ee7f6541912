/**
 * What stands behind base connections: sample data, the same for every connector with tables, or
 * the real databases, asked on a thread of their own. May import {@code emulator.flow.explore}, the
 * packages below and the catalog.
 */
package io.github.aepdsl.emulator.live;
