package io.github.aepdsl.internal.json;

import io.github.aepdsl.secret.Secret;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes a tree of plain values. */
final class JsonWriter {

  private final JsonGenerator out;
  private final boolean revealing;

  JsonWriter(JsonGenerator out, boolean revealing) {
    this.out = out;
    this.revealing = revealing;
  }

  void write(Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Secret secret) {
      write(revealing ? secret.revealed() : secret.toString());
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof JsonNode tree) {
      out.writePOJO(tree);
    } else if (value instanceof Iterable<?> items) {
      array(items);
    } else if (value instanceof Number number) {
      number(number);
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof CharSequence text) {
      out.writeString(text.toString());
    } else {
      throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
    }
  }

  private void object(Map<?, ?> map) {
    out.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.writeName(String.valueOf(entry.getKey()));
      write(entry.getValue());
    }
    out.writeEndObject();
  }

  private void array(Iterable<?> items) {
    out.writeStartArray();
    for (Object item : items) {
      write(item);
    }
    out.writeEndArray();
  }

  private void number(Number number) {
    if (number instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (number instanceof BigInteger integer) {
      out.writeNumber(integer);
    } else if (number instanceof Double || number instanceof Float) {
      out.writeNumber(number.doubleValue());
    } else {
      out.writeNumber(number.longValue());
    }
  }
}
