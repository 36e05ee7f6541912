package io.github.aepdsl.plan;

import io.github.aepdsl.error.Problem;
import io.github.aepdsl.flow.FlowSpec;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.resource.Access;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What has to be known before anything is planned; all of it was read, nothing changed.
 *
 * @param columns the table's, as the service tells them
 * @param namespace the tenant's, such as {@code _acme}
 * @param flowSpecId the flow spec for tables, a UUID
 * @param schemaName the title of the schema
 * @param schema the schema that is there, in full; empty when it has to be made
 * @param fields the fields of that schema; else those of the class of the new one
 * @param ids the ids of schema and dataset, as far as they are there
 * @param clock the platform's, by which schedules are read
 * @param problems what was found to be wrong
 */
record ImportSurvey(
    List<JsonNode> columns,
    String namespace,
    String flowSpecId,
    String schemaName,
    Optional<JsonNode> schema,
    XdmFields fields,
    PlanIds ids,
    Clock clock,
    List<Problem> problems) {

  private static final String FULL = "application/vnd.adobe.xed-full+json; version=1";

  /** The flow spec of all sources that have tables. */
  private static final String TABLES = "CRMToAEP";

  static ImportSurvey of(ImportSettings settings) {
    return new Reading(settings).survey();
  }

  /** Reads one thing after the other. */
  private static final class Reading {

    private final ImportSettings settings;
    private final Access access;
    private final List<Problem> problems = new ArrayList<>();
    private PlanIds ids = PlanIds.NONE;

    Reading(ImportSettings settings) {
      this.settings = settings;
      this.access = settings.access();
    }

    ImportSurvey survey() {
      String specId = flowSpec();
      List<JsonNode> columns = settings.table().columns().get();
      Document stats = access.api(Service.SCHEMAS).get("/stats");
      String tenant = tenant(stats);
      Optional<String> schemaId = schemaId();
      Optional<JsonNode> schema = schemaId.map(id -> full("/tenant/schemas/", id));
      XdmFields fields =
          new XdmFields(schema.orElseGet(() -> full("/global/classes/", settings.classId())));
      String title =
          schema.map(there -> there.path("title").asString("")).orElse(settings.dataset());
      return new ImportSurvey(
          columns,
          "_" + tenant,
          specId,
          title,
          schema,
          fields,
          ids,
          clock(stats),
          List.copyOf(problems));
    }

    /** This machine's where the platform does not tell its own. */
    private Clock clock(Document answer) {
      Timing timing = settings.timing();
      return answer.date().map(timing::asOn).orElse(timing.clock());
    }

    private static String tenant(Document stats) {
      String tenant = stats.json().path("tenantId").asString("");
      if (tenant.isEmpty()) {
        throw stats.lacks("the tenant's id");
      }
      return tenant;
    }

    private String flowSpec() {
      Optional<FlowSpec> spec = FlowSpec.in(access).named(TABLES).first();
      String source = settings.table().base().specId();
      if (spec.isEmpty()) {
        problems.add(Problem.of("the platform has no flow spec " + TABLES));
      } else if (!spec.get().sourceSpecIds().contains(source)) {
        problems.add(Problem.of(settings.table().base().label() + " is no source of tables"));
      }
      return spec.map(FlowSpec::id).orElse("");
    }

    /** The schema of the dataset that is there, else one that has the name of the dataset. */
    private Optional<String> schemaId() {
      Optional<String> ofDataset =
          only(ImportPart.DATASET).map(dataset -> dataset.at("/schemaRef/id").asString(""));
      if (ofDataset.isPresent()) {
        ids = ids.with(ImportPart.SCHEMA, new Created(ofDataset.get(), ""));
        return ofDataset;
      }
      return only(ImportPart.SCHEMA).map(schema -> schema.path("$id").asString(""));
    }

    private Optional<JsonNode> only(ImportPart part) {
      List<JsonNode> found = part.find(access, settings.dataset());
      if (found.size() > 1) {
        problems.add(
            Problem.of(
                "there are %d %ss \"%s\""
                    .formatted(found.size(), part.noun(), settings.dataset())));
      }
      Optional<JsonNode> first = found.stream().findFirst();
      first
          .map(part.api(access).dialect()::created)
          .ifPresent(created -> ids = ids.with(part, created));
      return first;
    }

    private JsonNode full(String path, String id) {
      Api api = access.api(Service.SCHEMAS).accepting(FULL);
      return api.one(path + Address.encode(id), "the fields");
    }
  }
}
