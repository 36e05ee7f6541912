package io.github.aepdsl.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that a sending needs to know.
 *
 * @param address where messages go
 * @param envelope what is around each
 * @param settings how fast and how long
 * @param keyPath the field whose values keep their messages in order; empty for no order
 * @param deadLetters where those go that fail
 * @param checkpoint where it is kept how far it is
 */
record SendPlan(
    InletAddress address,
    MessageFrame envelope,
    SendSettings settings,
    List<byte[]> keyPath,
    Path deadLetters,
    Optional<CheckpointFile> checkpoint) {}
