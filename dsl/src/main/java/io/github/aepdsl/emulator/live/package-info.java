/**
 * What stands behind base connections: sample data, the same for every connector with tables. May
 * import {@code emulator.flow.explore} and the catalog.
 */
package io.github.aepdsl.emulator.live;
