package io.github.aepdsl.emulator.registry.access;

import io.github.aepdsl.emulator.lake.LakeFile;
import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The envelope of everything that Data Access lists; addresses in it are absolute. */
final class FileListing {

  private final List<ObjectNode> lines = new ArrayList<>();
  private final int start;
  private final int limit;

  FileListing(Query query) {
    start = number(query, "start", "0");
    limit = number(query, "limit", "100");
  }

  private static int number(Query query, String name, String otherwise) {
    String text = query.first(name).orElse(otherwise);
    if (!text.matches("\\d{1,6}")) {
      throw new Refusal(ProblemBody.badRequest("%s is '%s', no number".formatted(name, text)));
    }
    return Integer.parseInt(text);
  }

  void add(ObjectNode line, String href) {
    line.putObject("_links").putObject("self").put("href", href);
    lines.add(line);
  }

  void addFile(LakeFile file, String href) {
    add(Trees.object().put("name", file.name()).put("length", "" + file.bytes()), href);
  }

  Response response(String self) {
    ObjectNode body = Trees.object();
    ArrayNode data = body.putArray("data");
    lines.stream().skip(start).limit(limit).forEach(data::add);
    body.putObject("_page").put("limit", limit).put("count", lines.size());
    String sign = self.contains("?") ? "&" : "?";
    ObjectNode links = body.putObject("_links");
    if (start + limit < lines.size()) {
      String next = self + sign + "start=%d&limit=%d".formatted(start + limit, limit);
      links.putObject("next").put("href", next);
    }
    links
        .putObject("page")
        .put("href", self + sign + "start={start}&limit={limit}")
        .put("templated", true);
    return Response.json(200, body);
  }
}
