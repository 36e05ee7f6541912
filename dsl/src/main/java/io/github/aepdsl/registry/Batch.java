package io.github.aepdsl.registry;

import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import io.github.aepdsl.resource.Resources;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A batch of rows that was written to a dataset. Safe to share between threads.
 *
 * <pre>{@code
 * aep().dataset("Orders").batches()
 * }</pre>
 */
public final class Batch extends Resource<Batch> {

  private static final Kind<Batch> KIND =
      Kind.of(
              "batch",
              "batches",
              Service.CATALOG,
              "/batches",
              Pattern.compile("\\w{26}|\\p{XDigit}{32}"),
              Batch::new)
          .showing("status", Batch::status)
          .showing("records", batch -> batch.text("/metrics/outputRecordCount"))
          .showing("failed", batch -> batch.text("/metrics/failedRecordCount"));

  private Batch(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a sandbox. */
  public static Resources<Batch> in(Access access) {
    return KIND.all(access);
  }

  /** As the service words it: {@code success}, {@code failed} or a step on the way. */
  public String status() {
    return text("/status");
  }

  @Override
  protected Batch self() {
    return this;
  }
}
