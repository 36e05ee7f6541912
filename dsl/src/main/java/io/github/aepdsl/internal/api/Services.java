package io.github.aepdsl.internal.api;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.CatalogDialect;
import io.github.aepdsl.internal.list.DataPrepDialect;
import io.github.aepdsl.internal.list.Dialect;
import io.github.aepdsl.internal.list.FlowDialect;
import io.github.aepdsl.internal.list.LinkedDialect;
import io.github.aepdsl.internal.list.RegistryDialect;
import java.util.Map;

/** The services that one client can call, each in any sandbox. Thread safe. */
public final class Services {

  private static final Map<Service, Dialect> DIALECTS =
      Map.of(
          Service.GATEWAY, new FlowDialect(),
          Service.FLOW, new FlowDialect(),
          Service.SCHEMAS, new RegistryDialect(),
          Service.CATALOG, new CatalogDialect(),
          Service.DATA_PREP, new DataPrepDialect(),
          Service.EXPORT, new LinkedDialect("data"),
          Service.SANDBOXES, new LinkedDialect("sandboxes"));

  private final AepHttp http;
  private final HandedOutIds handedOut = new HandedOutIds();
  private final KnownSandboxes sandboxes = new KnownSandboxes(this);

  /** Those of a client. */
  public Services(AepHttp http) {
    this.http = http;
  }

  /** The client below. */
  public AepHttp http() {
    return http;
  }

  /** The sandboxes that the caller may use. */
  public KnownSandboxes sandboxes() {
    return sandboxes;
  }

  /** One service's calls in a sandbox. */
  public Api in(String sandbox, Service service) {
    return new Api(this, service, DIALECTS.get(service), sandbox, Advice.NONE);
  }

  /** Calls of any service in a sandbox, by whole paths. */
  public Api gateway(String sandbox) {
    return in(sandbox, Service.GATEWAY);
  }

  /** The Flow Service's calls in a sandbox. */
  public Api flow(String sandbox) {
    return in(sandbox, Service.FLOW);
  }

  HandedOutIds handedOut() {
    return handedOut;
  }
}
