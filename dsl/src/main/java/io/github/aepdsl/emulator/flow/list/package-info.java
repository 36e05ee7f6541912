/**
 * What every list of the Flow Service shares: where resources are kept, filters, order and pages. A
 * family of operations says which fields its resources have and how one looks. May import {@code
 * emulator.flow} and {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.flow.list;
