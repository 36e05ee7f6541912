package io.github.aepdsl.emulator.inlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer to a batch, one entry for each message in their order. Written as text, since it may
 * have ten thousand entries that are all alike. Used by one thread.
 */
final class BatchAnswer {

  private static final int ENTRY = 64;

  private final OpenInlet inlet;
  private final BatchDialect dialect;
  private final String prefix;
  private final StringBuilder text;
  private int index;

  private BatchAnswer(OpenInlet inlet, BatchDialect dialect, String prefix, StringBuilder text) {
    this.inlet = inlet;
    this.dialect = dialect;
    this.prefix = prefix;
    this.text = text;
  }

  /** An answer to so many messages. */
  static BatchAnswer begin(
      OpenInlet inlet, BatchDialect dialect, Ids ids, Instant now, int messages) {
    String batchId = ids.xactionId(now.toEpochMilli());
    StringBuilder text =
        new StringBuilder(256 + messages * ENTRY)
            .append("{\"inletId\":\"")
            .append(inlet.id())
            .append("\",\"batchId\":\"")
            .append(batchId)
            .append("\",\"receivedTimeMs\":")
            .append(now.toEpochMilli())
            .append(",\"responses\":[");
    String prefix = dialect == BatchDialect.SINK ? ids.uuid() + "-" : batchId + ":";
    return new BatchAnswer(inlet, dialect, prefix, text);
  }

  /** Tells what became of the next message; its id. */
  String add(Optional<Finding> finding) {
    String id = prefix + index;
    text.append(index == 0 ? "" : ",");
    if (finding.isEmpty()) {
      text.append("{\"xactionId\":\"").append(id).append("\"}");
    } else {
      text.append(new String(Trees.bytes(failure(id, finding.get())), UTF_8));
    }
    index++;
    return id;
  }

  private ObjectNode failure(String id, Finding finding) {
    ObjectNode entry =
        dialect == BatchDialect.SINK
            ? Trees.object()
                .put("xactionId", id)
                .put("status", finding.status())
                .put("message", finding.sinkText(inlet))
            : Trees.object()
                .put("statusCode", finding.status())
                .put("message", finding.text(inlet));
    if (!finding.violations().isEmpty()) {
      entry
          .putObject("cause")
          .putArray("_streamingValidation")
          .add(ViolationReport.of(finding.violations()));
    }
    return entry;
  }

  Response response() {
    byte[] body = text.append("]}").toString().getBytes(UTF_8);
    return new Response(207, HeaderList.of(HeaderList.CONTENT_TYPE, Response.JSON_TYPE), body);
  }
}
