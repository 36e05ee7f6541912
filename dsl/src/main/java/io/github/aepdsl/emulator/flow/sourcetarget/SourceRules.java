package io.github.aepdsl.emulator.flow.sourcetarget;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.emulator.flow.ProviderCode;
import io.github.aepdsl.emulator.flow.connection.ConnectionStore;
import io.github.aepdsl.emulator.flow.explore.RowFilter;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.resource.ResourceRules;
import io.github.aepdsl.emulator.flow.spec.SourceFamily;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has to be true of a source connection: a base connection of the same spec, and what is to be
 * read of it, which depends on whether it holds tables, files or messages. Immutable.
 */
public final class SourceRules implements ResourceRules {

  private static final Set<String> FILE_FORMATS = Set.of("delimited", "json", "parquet");

  private final Catalog catalog;
  private final ConnectionStore connections;

  /** Rules for source connections of these base connections. */
  public SourceRules(Catalog catalog, ConnectionStore connections) {
    this.catalog = catalog;
    this.connections = connections;
  }

  @Override
  public void complete(SandboxEntry sandbox, ObjectNode body, boolean draft) {
    String specId = Trees.string(body.path("connectionSpec"), "id").orElse("");
    Connector connector = catalog.bySpecId(specId).orElseThrow(() -> SpecFaults.unknown(specId));
    LinkFaults faults = new LinkFaults().need(body, "name", ProviderCode.MANDATORY_FIELD);
    checkBase(sandbox, body, specId, faults);
    if (!draft) {
      checkParams(body, SourceFamily.of(connector), faults);
    }
    faults.refuse();
  }

  private void checkBase(SandboxEntry sandbox, ObjectNode body, String specId, LinkFaults faults) {
    faults.need(body, "baseConnectionId", ProviderCode.MANDATORY_FIELD);
    String id = Trees.string(body, "baseConnectionId").orElse("");
    if (id.isEmpty()) {
      return;
    }
    ObjectNode base =
        connections.find(sandbox, id).orElseThrow(() -> SpecFaults.noSuch("connection", id));
    boolean same = base.at("/connectionSpec/id").asString("").equals(specId);
    faults.check(same, "connectionSpec.id is not the one of the base connection");
    ObjectNode inherited = body.putObject("inheritedAttributes").putObject("baseConnection");
    inherited.put("id", id).set("connectionSpec", base.path("connectionSpec"));
    if (same && !body.path("connectionSpec").has("version")) {
      body.set("connectionSpec", base.path("connectionSpec"));
    }
  }

  private static void checkParams(ObjectNode body, SourceFamily family, LinkFaults faults) {
    JsonNode params = body.path("params");
    String format = body.at("/data/format").asString("");
    switch (family) {
      case TABLES -> {
        checkFormat(format, Set.of("tabular"), faults);
        faults.need(params, "tableName", ProviderCode.MANDATORY_FIELD);
        boolean none = params.path("columns").isArray() && params.path("columns").isEmpty();
        faults.check(!none, ProviderCode.NO_COLUMNS, "params.columns is empty");
        checkFilter(params.path("filters"), faults);
      }
      case FILES -> {
        checkFormat(format, FILE_FORMATS, faults);
        faults.need(params, "path", ProviderCode.MANDATORY_FIELD);
        boolean one = body.at("/data/columnDelimiter").asString(",").length() == 1;
        faults.check(one, ProviderCode.DELIMITER, "data.columnDelimiter is not one character");
      }
      case STREAM, INLET -> {} // the tutorial sends neither data nor params
    }
  }

  private static void checkFormat(String format, Set<String> known, LinkFaults faults) {
    faults.check(
        known.contains(format),
        ProviderCode.DATA_FORMAT,
        "data.format '%s' is not one of %s".formatted(format, known.stream().sorted().toList()));
  }

  private static void checkFilter(JsonNode filter, LinkFaults faults) {
    if (!filter.isMissingNode() && !filter.isNull()) {
      try {
        RowFilter.ofPql(filter);
      } catch (SourceTrouble trouble) {
        faults.check(false, ProviderCode.BAD_FILTER, trouble.getMessage());
      }
    }
  }
}
