package io.github.aepdsl.registry;

import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import io.github.aepdsl.resource.Resources;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A sandbox of the platform. Safe to share between threads.
 *
 * <pre>{@code
 * aep().sandboxes()
 * }</pre>
 */
public final class Sandbox extends Resource<Sandbox> {

  private static final Kind<Sandbox> KIND =
      Kind.of(
              "sandbox",
              "sandboxes",
              Service.SANDBOXES,
              "/sandboxes",
              Pattern.compile("[^\\s\\S]"),
              Sandbox::new)
          .namedBy("name")
          .showing("title", sandbox -> sandbox.text("/title"))
          .showing("type", Sandbox::type)
          .showing("state", Sandbox::state);

  private Sandbox(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a sandbox. */
  public static Resources<Sandbox> in(Access access) {
    return KIND.all(access);
  }

  /** {@code production} or {@code development}. */
  public String type() {
    return text("/type");
  }

  /** As the service words it: {@code active}, or a step on the way. */
  public String state() {
    return text("/state");
  }

  @Override
  protected Sandbox self() {
    return this;
  }
}
