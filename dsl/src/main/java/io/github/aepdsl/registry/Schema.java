package io.github.aepdsl.registry;

import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import io.github.aepdsl.resource.Resources;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An XDM schema of the tenant. Safe to share between threads.
 *
 * <pre>{@code
 * aep().schema("Orders").id()
 * }</pre>
 */
public final class Schema extends Resource<Schema> {

  private static final Kind<Schema> KIND =
      Kind.of(
              "schema",
              "schemas",
              Service.SCHEMAS,
              "/tenant/schemas",
              Pattern.compile("https://.+|_\\w+\\.schemas\\.\\w+"),
              Schema::new)
          .namedBy("title")
          .as(
              new Kind.Media(
                  "application/vnd.adobe.xed+json", "application/vnd.adobe.xed+json; version=1"))
          .showing("version", Schema::version);

  private Schema(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a sandbox. */
  public static Resources<Schema> in(Access access) {
    return KIND.all(access);
  }

  /** Its version, such as {@code 1.0}. */
  public String version() {
    return text("/version");
  }

  /** The short form of its id that fits into a path, such as {@code _acme.schemas.1f}. */
  public String altId() {
    return text("/meta:altId");
  }

  /** The class that it extends, an address. */
  public String classId() {
    return text("/meta:class");
  }

  @Override
  protected Schema self() {
    return this;
  }
}
