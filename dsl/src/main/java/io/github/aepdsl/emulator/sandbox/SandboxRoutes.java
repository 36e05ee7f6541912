package io.github.aepdsl.emulator.sandbox;

import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.PlatformService;
import io.github.aepdsl.emulator.gateway.ProblemRules;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.gateway.Sandboxes;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Handler;
import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.Trees;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reading operations of sandbox management; the only ones that take place in no sandbox. */
public final class SandboxRoutes {

  /** The path before its routes. */
  public static final String BASE = "/data/foundation/sandbox-management";

  private static final Set<String> PAGE = Set.of("limit", "offset");

  private final PlatformService service;
  private final Sandboxes sandboxes;
  private final Instant created;

  private SandboxRoutes(PlatformService service, Sandboxes sandboxes, Instant created) {
    this.service = service;
    this.sandboxes = sandboxes;
    this.created = created;
  }

  /** Routes over these sandboxes, which are as old as the platform. */
  public static List<Route> of(Gateway gateway, URI address, Sandboxes sandboxes, Clock clock) {
    PlatformService service = new PlatformService(new ProblemRules(BASE), gateway, address);
    SandboxRoutes made = new SandboxRoutes(service, sandboxes, clock.instant());
    return List.of(
        made.route("/", "those that the caller may use", PAGE, made::list),
        made.route("/sandboxes", "all of the organisation", PAGE, made::list),
        made.route("/sandboxes/{name}", "one", Set.of(), made::one));
  }

  private Route route(String path, String about, Set<String> parameters, Handler handler) {
    return new Route(service, "GET", path, about, parameters, handler);
  }

  private Response list(Request request, PathVariables path) {
    int offset = number(request, "offset", 0);
    int limit = number(request, "limit", 50);
    ObjectNode body = Trees.object();
    ArrayNode list = body.putArray("sandboxes");
    sandboxes.all().stream().skip(offset).limit(limit).map(this::json).forEach(list::add);
    body.putObject("_page").put("limit", limit).put("count", list.size());
    ObjectNode links = body.putObject("_links");
    String self = service.location(request.path().endsWith("sandboxes") ? "/sandboxes" : "/");
    if (offset + limit < sandboxes.all().size()) {
      links
          .putObject("next")
          .put("href", self + "?limit=%d&offset=%d".formatted(limit, offset + limit));
    }
    links
        .putObject("page")
        .put("href", self + "?limit={limit}&offset={offset}")
        .put("templated", true);
    return Response.json(200, body);
  }

  private Response one(Request request, PathVariables path) {
    String name = path.get("name");
    return sandboxes.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(each -> Response.json(200, json(each)))
        .orElseThrow(() -> refusal(404, "NotFoundError", "The sandbox " + name + " is not found."));
  }

  private ObjectNode json(SandboxEntry sandbox) {
    boolean isDefault = sandbox.equals(sandboxes.all().iterator().next());
    String name = sandbox.name();
    return Trees.object()
        .put("name", name)
        .put("title", name.equals("prod") ? "Production" : name)
        .put("state", "active")
        .put("type", isDefault ? "production" : "development")
        .put("region", "VA7")
        .put("isDefault", isDefault)
        .put("etag", 1)
        .put("createdDate", created.toString())
        .put("lastModifiedDate", created.toString())
        .put("createdBy", Account.CLIENT_ID)
        .put("modifiedBy", Account.CLIENT_ID);
  }

  private static int number(Request request, String name, int otherwise) {
    String text = request.query().first(name).orElse("" + otherwise);
    if (!text.matches("\\d{1,6}")) {
      throw refusal(400, "BadRequestError", "%s is '%s', no number".formatted(name, text));
    }
    return Integer.parseInt(text);
  }

  private static Refusal refusal(int status, String title, String detail) {
    return new Refusal(ProblemBody.of(status, title, detail));
  }
}
