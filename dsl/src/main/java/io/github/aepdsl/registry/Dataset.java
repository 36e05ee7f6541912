package io.github.aepdsl.registry;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import io.github.aepdsl.resource.Resources;
import io.github.aepdsl.resource.Rows;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A dataset of the data lake. Safe to share between threads.
 *
 * <pre>{@code
 * aep().dataset("Orders").preview()
 * }</pre>
 */
public final class Dataset extends Resource<Dataset> {

  private static final Kind<Dataset> KIND =
      Kind.of(
              "dataset",
              "datasets",
              Service.CATALOG,
              "/dataSets",
              Pattern.compile("\\p{XDigit}{24}"),
              Dataset::new)
          .showing("schema", Dataset::schemaId);

  private Dataset(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a sandbox. */
  public static Resources<Dataset> in(Access access) {
    return KIND.all(access);
  }

  /** The schema of its rows, an address. */
  public String schemaId() {
    return text("/schemaRef/id");
  }

  /** The batches that were written to it, read when they are used. */
  public Resources<Batch> batches() {
    return Batch.in(access()).where("dataSet", id());
  }

  /**
   * Rows that landed, as a table; read now.
   *
   * @throws io.github.aepdsl.error.NotFoundException when it is no longer there
   */
  public Rows preview() {
    return preview(Integer.MAX_VALUE);
  }

  /**
   * The first of the rows that landed; the service shows no more than about a hundred.
   *
   * @throws InvalidValueException when it is less than 1
   * @throws io.github.aepdsl.error.NotFoundException when it is no longer there
   */
  public Rows preview(int most) {
    if (most < 1) {
      throw new InvalidValueException(Problem.of("preview(most) takes 1 or more, not " + most));
    }
    Document rows = access().api(Service.EXPORT).get("/datasets/" + id() + "/preview");
    return Rows.of(name(), rows, most);
  }

  @Override
  protected Dataset self() {
    return this;
  }
}
