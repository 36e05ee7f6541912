package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.gateway.SandboxEntry;

/** Whether dataflows need something, which then cannot be deleted. */
@FunctionalInterface
public interface FlowUse {

  /** Whether a dataflow of the sandbox uses the one of this id. */
  boolean uses(SandboxEntry sandbox, String id);
}
