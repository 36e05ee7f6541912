package io.github.aepdsl.emulator;

import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.run.RunEngine;
import io.github.aepdsl.emulator.flow.run.StreamedMessage;
import io.github.aepdsl.emulator.inlet.MessageSink;
import io.github.aepdsl.emulator.inlet.TakenMessage;

/** Leads messages from inlets to dataflows, neither of which knows the other. */
record StreamingFlows(FlowResources flows, RunEngine engine) implements MessageSink {

  @Override
  public boolean isOpen() {
    return flows.everywhere().findAny().isPresent();
  }

  @Override
  public void take(TakenMessage message) {
    engine.take(
        new StreamedMessage(
            message.inletId(),
            message.flowId(),
            message.receivedAt(),
            message.body(),
            message.bytes()));
  }
}
