package io.github.aepdsl.registry;

import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import io.github.aepdsl.resource.Resources;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * How the fields of rows become the fields of a schema. Safe to share between threads.
 *
 * <pre>{@code
 * aep().mappingSets().limit(5)
 * }</pre>
 */
public final class MappingSet extends Resource<MappingSet> {

  private static final Kind<MappingSet> KIND =
      Kind.of(
              "mapping set",
              "mappingSets",
              Service.DATA_PREP,
              "/mappingSets",
              Pattern.compile("\\p{XDigit}{32}"),
              MappingSet::new)
          .showing("version", MappingSet::version);

  private MappingSet(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a sandbox. */
  public static Resources<MappingSet> in(Access access) {
    return KIND.all(access);
  }

  /** Its version, which a dataflow names. */
  public String version() {
    return text("/version");
  }

  @Override
  protected MappingSet self() {
    return this;
  }
}
