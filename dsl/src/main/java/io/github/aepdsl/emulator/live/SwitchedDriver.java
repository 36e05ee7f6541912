package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.SourceDriver;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.node.ObjectNode;

/** Sample data or real databases, as a switch says at the moment of opening. */
public final class SwitchedDriver implements SourceDriver {

  private final SourceDriver sample;
  private final SourceDriver live;
  private final BooleanSupplier isLive;

  /** The one or the other. */
  public SwitchedDriver(SourceDriver sample, SourceDriver live, BooleanSupplier isLive) {
    this.sample = sample;
    this.live = live;
    this.isLive = isLive;
  }

  @Override
  public OpenSource open(ObjectNode connection) throws SourceTrouble {
    return (isLive() ? live : sample).open(connection);
  }

  @Override
  public boolean isLive() {
    return isLive.getAsBoolean();
  }
}
