/**
 * The local platform: a Flow Service, an IMS and a streaming inlet on one loopback port. It holds
 * to Adobe's wire documents and works on JSON trees; where they are silent it makes a choice,
 * listed in {@code docs/EMULATOR.md}. This package puts the platform together from its parts, which
 * are the packages below, and is their only face besides faults and received messages. May import
 * them and {@code catalog}; shares data with the client, never code.
 */
package io.github.aepdsl.emulator;
