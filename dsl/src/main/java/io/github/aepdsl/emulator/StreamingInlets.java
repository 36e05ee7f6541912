package io.github.aepdsl.emulator;

import io.github.aepdsl.emulator.flow.connection.InletDoor;
import io.github.aepdsl.emulator.inlet.OpenInlet;
import io.github.aepdsl.emulator.inlet.OpenInlets;

/** Leads from streaming connections to the inlets, neither of which knows the other. */
record StreamingInlets(OpenInlets inlets) implements InletDoor {

  @Override
  public String newId() {
    return inlets.newId();
  }

  @Override
  public String url(String inletId) {
    return inlets.url(inletId);
  }

  @Override
  public void open(String inletId, String dataType, boolean authenticated) {
    inlets.open(new OpenInlet(inletId, dataType, authenticated));
  }

  @Override
  public void close(String inletId) {
    inlets.close(inletId);
  }
}
