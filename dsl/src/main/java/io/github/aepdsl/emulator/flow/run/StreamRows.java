package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows in messages, as the inlet of a connection takes them. */
final class StreamRows implements SourceRows {

  private final Iterator<StreamedMessage> messages;
  private final boolean enveloped;

  StreamRows(List<StreamedMessage> messages, JsonNode connection) {
    this.messages = messages.iterator();
    this.enveloped = connection.at("/auth/params/dataType").asString("").equals("xdm");
  }

  /** An envelope without a row is an empty one, which fails where rows have to have something. */
  @Override
  public Optional<SourceRow> next() {
    return messages.hasNext() ? Optional.of(SourceRow.of(row(messages.next()))) : Optional.empty();
  }

  private ObjectNode row(StreamedMessage message) {
    return enveloped ? message.entity().orElseGet(Trees::object) : message.body();
  }

  @Override
  public int files() {
    return 0;
  }

  @Override
  public void close() {}
}
