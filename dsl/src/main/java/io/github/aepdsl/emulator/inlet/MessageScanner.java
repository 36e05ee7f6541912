package io.github.aepdsl.emulator.inlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds the messages in the body of a request, and what their envelopes say, in one pass without a
 * tree: an inlet has to take more than its fastest sender sends. Used by one thread.
 */
final class MessageScanner {

  private static final JsonFactory JSON = new JsonFactory();

  private final byte[] request;
  private final JsonParser parser;

  private MessageScanner(byte[] request, JsonParser parser) {
    this.request = request;
    this.parser = parser;
  }

  /** The one message that a body is; nothing when it is no JSON. */
  static Optional<SentMessage> one(byte[] body) {
    return scan(body, scanner -> Optional.of(scanner.message()));
  }

  /** The messages of a batch; nothing when it is none. */
  static Optional<List<SentMessage>> batch(byte[] body) {
    return scan(body, MessageScanner::messages);
  }

  /** What is looked for in a whole document. */
  private interface Search<T> {
    Optional<T> in(MessageScanner scanner);
  }

  private static <T> Optional<T> scan(byte[] body, Search<T> search) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      boolean empty = parser.nextToken() == null;
      Optional<T> found = empty ? Optional.empty() : search.in(new MessageScanner(body, parser));
      return parser.nextToken() == null ? found : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private Optional<List<SentMessage>> messages() {
    Optional<List<SentMessage>> found = Optional.empty();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        boolean wanted = parser.currentName().equals("messages");
        if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
          found = Optional.of(list());
        } else {
          parser.skipChildren();
        }
      }
    }
    return found;
  }

  private List<SentMessage> list() {
    List<SentMessage> messages = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      messages.add(message());
    }
    return messages;
  }

  private SentMessage message() {
    Envelope envelope = new Envelope();
    int from = begin();
    envelope.object = fields(name -> part(name, envelope));
    return new SentMessage(request, from, end(), envelope);
  }

  private void part(String name, Envelope envelope) {
    switch (name) {
      case "header" -> envelope.header = fields(field -> header(field, envelope));
      case "body" -> envelope.body = fields(field -> body(field, envelope));
      default -> parser.skipChildren();
    }
  }

  private void header(String name, Envelope envelope) {
    switch (name) {
      case "schemaRef" -> ref(envelope.schema);
      case "imsOrgId" -> envelope.orgId = text();
      case "datasetId" -> envelope.datasetId = text();
      case "flowId" -> envelope.flowId = text();
      default -> parser.skipChildren();
    }
  }

  private void body(String name, Envelope envelope) {
    if (name.equals("xdmMeta")) {
      fields(field -> meta(field, envelope));
    } else if (name.equals("xdmEntity") && parser.currentToken() == JsonToken.START_OBJECT) {
      envelope.entityFrom = begin();
      parser.skipChildren();
      envelope.entityTo = end();
    } else {
      parser.skipChildren();
    }
  }

  private void meta(String name, Envelope envelope) {
    if (name.equals("schemaRef")) {
      ref(envelope.repeated);
    } else {
      parser.skipChildren();
    }
  }

  private void ref(Envelope.Ref ref) {
    ref.there = true;
    fields(
        name -> {
          switch (name) {
            case "id" -> ref.id = text();
            case "contentType" -> ref.contentType = text();
            default -> parser.skipChildren();
          }
        });
  }

  /** What is done with the value of a field: all of it is used up. */
  private interface Field {
    void read(String name);
  }

  /** Whether there is an object, whose fields are then read. */
  private boolean fields(Field field) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return false;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      field.read(name);
    }
    return true;
  }

  private String text() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    parser.skipChildren();
    return "";
  }

  private int begin() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  private int end() {
    return (int) parser.currentLocation().getByteOffset();
  }
}
