package io.github.aepdsl.flow;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.show.PlainText;
import java.util.Map;

/**
 * What the Flow Service keeps for those who provide connectors: users get an {@link
 * io.github.aepdsl.error.ApiException} with the documented code. Safe to share between threads.
 *
 * <pre>{@code
 * aep().providers().createFlowSpec(Map.of("name", "mine"))
 * }</pre>
 */
public final class ProviderCalls {

  private static final String CONNECTION_SPECS = "/connectionSpecs";
  private static final String FLOW_SPECS = "/flowSpecs";

  private final Access access;
  private final Api api;

  private ProviderCalls(Access access) {
    this.access = access;
    this.api = access.api(Service.FLOW);
  }

  /** Those of a sandbox. */
  public static ProviderCalls in(Access access) {
    return new ProviderCalls(access);
  }

  /**
   * Creates a connection spec; its id.
   *
   * @throws io.github.aepdsl.error.ApiException FLOW-1426-400 for users
   */
  public String createConnectionSpec(Map<String, Object> body) {
    return create(CONNECTION_SPECS, body);
  }

  /**
   * Puts another connection spec in the place of one.
   *
   * @throws io.github.aepdsl.error.ApiException FLOW-1426-400 for users
   */
  public PlainText updateConnectionSpec(String id, Map<String, Object> body) {
    return put(CONNECTION_SPECS, id, body);
  }

  /**
   * Creates a flow spec; its id.
   *
   * @throws io.github.aepdsl.error.ApiException FLOW-1426-400 for users
   */
  public String createFlowSpec(Map<String, Object> body) {
    return create(FLOW_SPECS, body);
  }

  /**
   * Puts another flow spec in the place of one.
   *
   * @throws io.github.aepdsl.error.ApiException FLOW-1426-400 for users
   */
  public PlainText updateFlowSpec(String id, Map<String, Object> body) {
    return put(FLOW_SPECS, id, body);
  }

  /**
   * Changes what a run says of itself, if it is still as it was read.
   *
   * @throws io.github.aepdsl.error.ApiException FLOW-1427-400 for users
   */
  public PlainText updateRun(FlowRun run, Map<String, Object> body) {
    return text(api.replace("/runs/" + Address.encode(run.id()), body, run.etag()).json());
  }

  /**
   * What a source holds that needs no account, by its spec alone.
   *
   * @throws io.github.aepdsl.error.ApiException for sources that need one, which are nearly all
   */
  public PlainText exploreSpec(String specId) {
    return text(api.get(one(CONNECTION_SPECS, specId) + "/explore?objectType=root").json());
  }

  /**
   * The columns of a table of a source that needs no account.
   *
   * @throws io.github.aepdsl.error.ApiException for sources that need one, which are nearly all
   */
  public PlainText configsOfSpec(String specId, String table) {
    String object = Address.encode(Checked.text("table", table));
    return text(api.get(one(CONNECTION_SPECS, specId) + "/configs?object=" + object).json());
  }

  /** For example {@code calls for providers: local platform, sandbox dev}. */
  @Override
  public String toString() {
    return "calls for providers: " + access.location();
  }

  /** After a lost answer it is looked for by its name. */
  private String create(String path, Map<String, Object> body) {
    String name = String.valueOf(body.getOrDefault("name", ""));
    return api.create(body, ListQuery.whole(path).where("name", name)).id();
  }

  private PlainText put(String path, String id, Map<String, Object> body) {
    return text(api.replace(one(path, id), body).json());
  }

  private static String one(String path, String id) {
    return path + "/" + Address.encode(Checked.text("id", id));
  }

  private static PlainText text(Object json) {
    return new PlainText(Json.pretty(json));
  }
}
