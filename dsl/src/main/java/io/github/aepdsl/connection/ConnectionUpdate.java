package io.github.aepdsl.connection;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Edit;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;

/**
 * A change of a base connection that was not made yet. Prints itself as a form: what is there, and
 * what will be.
 *
 * <pre>{@code
 * connection.update().description("the reader's account").save()
 * connection.update().param("username", "new").param("password", secret("NEW_PASSWORD")).save()
 * }</pre>
 *
 * <p>Immutable and thread safe: every step returns a new one. The service replaces all parameters
 * of a connection at once and shows no secrets, so a change of one parameter needs the secrets
 * again.
 */
public final class ConnectionUpdate implements Tabular {

  /** How often a change is made anew of what somebody else has made meanwhile. */
  private static final int TRIES = 3;

  private static final Advice ADVICE =
      Workspace.ADVICE.whenStale(
          "refresh() it and look, or .onLatest().save() to change what is there now");

  private final BaseConnection connection;
  private final Changes changes;
  private final boolean onLatest;

  private ConnectionUpdate(BaseConnection connection, Changes changes, boolean onLatest) {
    this.connection = connection;
    this.changes = changes;
    this.onLatest = onLatest;
  }

  static ConnectionUpdate of(BaseConnection connection) {
    return new ConnectionUpdate(connection, Changes.NONE, false);
  }

  /** Another name. */
  public ConnectionUpdate name(String name) {
    return with(changes.withName(Checked.text("name", name)));
  }

  /** Another description. */
  public ConnectionUpdate description(String description) {
    return with(changes.withDescription(Checked.text("description", description)));
  }

  /**
   * Another value of a parameter; those that are not named stay as they are. Reads the connection
   * unless all of it is known.
   *
   * @param value a String, Integer, Long, Boolean, Map, Path or {@link Secret}
   * @throws IllegalArgumentException when the parameter takes no such value, or when there is none
   *     of this name but one of nearly the same
   */
  public ConnectionUpdate param(String key, Object value) {
    String name = Checked.text("key", key);
    if (value == null) {
      throw new InvalidValueException(name + " is null");
    }
    Facts facts = connection.read().known();
    return with(
        changes.withParam(
            name,
            connection
                .workspace()
                .specs()
                .checked(connection.specId(), facts.specName(), name, value)));
  }

  /** The same, but made of whatever is there by then, also if somebody has changed it. */
  public ConnectionUpdate onLatest() {
    return new ConnectionUpdate(connection, changes, true);
  }

  /** The exact body of the request, indented; secrets are {@code ***}. */
  public PlainText json() {
    return new PlainText(
        Json.pretty(changes.edits(known().known()).stream().map(Edit::body).toList()));
  }

  /**
   * Makes the change, if the connection is still as it was read. What is returned prints what was
   * done.
   *
   * @throws IncompleteDraftException when it changes nothing or lacks secrets; nothing is sent
   * @throws StaleEtagException when somebody has changed the connection since it was read; tells
   *     both revisions
   * @throws NotFoundException when it is no longer there
   * @throws io.github.aepdsl.error.ApiException when the service refuses it
   */
  public BaseConnection save() {
    new ChangeForm(connection, known().known(), changes).refuseIncomplete();
    for (int tries = 1; onLatest && tries < TRIES; tries++) {
      try {
        return saved();
      } catch (StaleEtagException e) {
        connection.refresh();
      }
    }
    return saved();
  }

  /** The change as data; secrets are {@code ***}. */
  @Override
  public TableView toTable() {
    return new ChangeForm(connection, connection.details().known(), changes).table();
  }

  /** The change as a form; secrets are {@code ***}. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private BaseConnection saved() {
    Details before = known();
    String etag =
        connection
            .workspace()
            .api()
            .advising(ADVICE)
            .change(
                BaseConnection.path(before.id()),
                changes.edits(before.known()),
                before.usableEtag());
    if (!changes.params().isEmpty()) {
      connection
          .workspace()
          .places()
          .remember(before.id(), before.specId(), before.known().specName(), changes.params());
    }
    connection.changed(changes.after(before, etag), Deed.updated(changes.names()));
    return connection;
  }

  /** What has to be known to make the change; read now where it is not. */
  private Details known() {
    Details known = connection.details();
    return !changes.params().isEmpty() || known.etag().isEmpty() ? connection.read() : known;
  }

  private ConnectionUpdate with(Changes more) {
    return new ConnectionUpdate(connection, more, onLatest);
  }
}
