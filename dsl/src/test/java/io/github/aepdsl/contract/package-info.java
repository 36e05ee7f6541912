/**
 * What holds for the local platform and for a tenant alike. Runs against the local platform always,
 * and with {@code -Dcontract.live=true} against the configured profile as well.
 */
package io.github.aepdsl.contract;
