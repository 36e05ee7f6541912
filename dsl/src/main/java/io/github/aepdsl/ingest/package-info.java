/**
 * The sender: envelopes, batches, pace, what became of each message, dead letters, checkpoints.
 * Imports {@code internal.api} and what is below it, {@code internal.file} and {@code show}.
 */
package io.github.aepdsl.ingest;
