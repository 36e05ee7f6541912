package io.github.aepdsl.generator;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sentence of a doc comment as plain text on one line. */
final class Sentence {

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "#92", "\\", "quot", "\"");

  private Sentence() {}

  static String of(List<? extends DocTree> pieces) {
    return pieces.stream()
        .map(Sentence::text)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String text(DocTree piece) {
    if (piece instanceof TextTree text) {
      return text.getBody();
    }
    if (piece instanceof LiteralTree code) {
      return code.getBody().getBody();
    }
    if (piece instanceof LinkTree link) {
      return link.getLabel().isEmpty() ? target(link) : of(link.getLabel());
    }
    if (piece instanceof EntityTree entity) {
      String name = entity.getName().toString();
      return ENTITIES.getOrDefault(name, "&" + name + ";");
    }
    return "";
  }

  private static String target(LinkTree link) {
    return link.getReference().getSignature().replaceFirst("^#", "").replace('#', '.');
  }
}
