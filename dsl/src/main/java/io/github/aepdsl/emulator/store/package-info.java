/**
 * What outlives the process: one readable JSON file a resource, and journals for what comes in
 * numbers, in a folder that one platform has to itself. Without a folder all of it is memory.
 *
 * <p>A change is answered when the operating system has it: a file is written beside its place and
 * moved there in one step, so a process that is killed leaves the old file or the new one. Nothing
 * waits for the disk (fsync): that would guard against a machine that loses its power, at a
 * thousand times the price. May import {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.store;
