package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.PlatformService;
import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** GET /mappingSets */
final class ListMappingSets implements ServiceHandler {

  /** The query parameters that it knows. */
  static final Set<String> PARAMETERS =
      Set.of("limit", "start", "name", "orderBy", ExpandedSet.PARAMETER);

  private static final int USUAL_LIMIT = 10;
  private static final int LARGEST_LIMIT = 1000;

  private final PlatformService service;
  private final MappingSetStore sets;

  ListMappingSets(PlatformService service, MappingSetStore sets) {
    this.service = service;
    this.sets = sets;
  }

  @Override
  public Response answer(ServiceCall call) {
    int limit = Math.min(QueryParameter.count(call, "limit", USUAL_LIMIT), LARGEST_LIMIT);
    int start = QueryParameter.count(call, "start", 0);
    List<MappingSetVersion> rest = matching(call).stream().skip(start).limit(limit + 1L).toList();
    ObjectNode page = Trees.object();
    ArrayNode data = page.putArray("data");
    rest.stream().limit(limit).forEach(set -> data.add(ExpandedSet.json(call, sets, set)));
    page.putObject("_page").put("count", data.size()).put("limit", limit);
    ObjectNode links = page.putObject("_links");
    if (limit > 0 && rest.size() > limit) {
      links.putObject("next").put("href", next(call.request().query(), start + limit));
    }
    return Response.json(200, page);
  }

  private List<MappingSetVersion> matching(ServiceCall call) {
    Optional<String> name = call.request().query().first("name");
    return sets.shelf(call.sandbox().name()).all().stream()
        .filter(set -> name.map(set.body().name()::equals).orElse(true))
        .sorted(order(call.request().query().first("orderBy").orElse("+createdDate")))
        .toList();
  }

  /** A plus sign may have become the blank that it decodes to. */
  private static Comparator<MappingSetVersion> order(String orderBy) {
    Comparator<MappingSetVersion> order =
        switch (orderBy.replaceFirst("^[-+ ]", "")) {
          case "createdDate" -> Comparator.comparingLong(MappingSetVersion::created);
          case "updatedDate" -> Comparator.comparingLong(MappingSetVersion::modified);
          default ->
              throw DataPrepError.badRequest(
                  "'orderBy' knows createdDate and updatedDate, not '" + orderBy + "'");
        };
    return orderBy.startsWith("-") ? order.reversed() : order;
  }

  private String next(Query query, int start) {
    StringBuilder next = new StringBuilder(service.location("/mappingSets?start=" + start));
    for (String name : query.names()) {
      if (!name.equals("start")) {
        String value = URLEncoder.encode(query.first(name).orElse(""), StandardCharsets.UTF_8);
        next.append('&').append(name).append('=').append(value);
      }
    }
    return next.toString();
  }
}
