package io.github.aepdsl.source;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.show.PlainTexts;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.List;
import java.util.Map;

/**
 * A base connection that does not exist yet. Prints itself as a form: what is set, what is a
 * default, what is missing, and the next line to type.
 *
 * <pre>{@code
 * var draft = aep().sandbox("dev").cassandra().host("10.0.0.5");
 * draft.missing();                                          // [username, password]
 * draft.username("svc").password(secret("CASSANDRA_PASSWORD")).create()
 * }</pre>
 *
 * <p>Immutable and thread safe: every step returns a new draft. Values that the chain does not set
 * come from {@code aep.sources.<key>} in the configuration, then from the connector's defaults.
 *
 * @param <D> the draft's own type
 * @param <C> what {@link #create()} returns
 */
public abstract class Draft<D extends Draft<D, C>, C> implements Tabular {

  private final Form form;

  Draft(Form form) {
    this.form = form;
  }

  abstract D with(Form form);

  abstract C finish(BaseConnection connection);

  /** Whether there is a method for each parameter; else {@link #param} sets them. */
  boolean hasSetters() {
    return true;
  }

  /** What is sent, secrets wrapped. */
  final Map<String, Object> body() {
    return Body.of(fields());
  }

  final D set(String key, Object value) {
    return with(form.withDocumented(key, value));
  }

  final D part(String key, Object value) {
    return with(form.withPart(key, value));
  }

  /** Names the connection. Default: the connector's name and the host, the same every time. */
  public D name(String name) {
    return with(form.withName(Checked.text("name", name)));
  }

  /** Describes the connection. Default: no description. */
  public D description(String description) {
    return with(form.withDescription(Checked.text("description", description)));
  }

  /**
   * Sets any key of {@code auth.params}, also one that the catalog does not know. A key that sounds
   * like a secret is kept as one.
   *
   * @param value a String, Integer, Long, Boolean, Map or {@link Secret}
   * @throws IllegalArgumentException when the key is blank or the value is null
   */
  public D param(String key, Object value) {
    String checked = Checked.text("key", key);
    return form.isPart(checked) ? part(checked, value) : with(form.withValue(checked, value));
  }

  /** Names of what is still needed before {@link #create()}; empty when nothing is. */
  public List<String> missing() {
    return PlainTexts.list(fields().missing());
  }

  /** The exact request body, indented; secrets are {@code ***}. */
  public PlainText json() {
    return new PlainText(Json.pretty(body()));
  }

  /**
   * The request as a shell command. Secrets are environment variables that the command names; the
   * token is fetched unless {@code AEP_ACCESS_TOKEN} is set.
   */
  public PlainText curl() {
    return new PlainText(new Curl(fields()).command());
  }

  /**
   * Creates the base connection.
   *
   * @throws IncompleteDraftException with every problem at once, before anything is sent
   * @throws io.github.aepdsl.error.ApiException when the service refuses it
   * @throws io.github.aepdsl.error.TransportException when no usable answer came
   */
  public C create() {
    return finish(form.context().workspace().create(flawlessBody("create")));
  }

  /**
   * Returns the connection of this name and connection spec in the sandbox, or creates it. What is
   * returned says which of the two happened; a found one is not changed.
   *
   * @throws IncompleteDraftException with every problem at once, before anything is sent
   * @throws io.github.aepdsl.error.DifferentConnectionException when what is found differs from it
   * @throws io.github.aepdsl.error.ApiException when the service refuses it
   * @throws io.github.aepdsl.error.TransportException when no usable answer came
   */
  public C findOrCreate() {
    return finish(form.context().workspace().findOrCreate(flawlessBody("findOrCreate")));
  }

  /** The form as data; secrets are {@code ***}. */
  @Override
  public TableView toTable() {
    return text().table();
  }

  /** The draft as a form; secrets are {@code ***}. */
  @Override
  public String toString() {
    return text().text();
  }

  /** The body, unless something is wrong with it. */
  private Map<String, Object> flawlessBody(String verb) {
    Fields fields = fields();
    List<Problem> problems = fields.problems();
    if (!problems.isEmpty()) {
      throw new IncompleteDraftException(
          "cannot create %s in %s".formatted(form.connector().name(), form.context().where()),
          problems,
          new NextLine(fields, hasSetters()).correction(verb));
    }
    return Body.of(fields);
  }

  private Fields fields() {
    return Fields.of(form);
  }

  private FormText text() {
    return new FormText(fields(), hasSetters());
  }
}
