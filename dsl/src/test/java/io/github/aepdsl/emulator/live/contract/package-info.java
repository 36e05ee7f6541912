/** What every database has to do as a source, tried on real servers that listen on loopback. */
package io.github.aepdsl.emulator.live.contract;
