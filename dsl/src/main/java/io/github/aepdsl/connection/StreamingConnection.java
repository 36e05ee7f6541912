package io.github.aepdsl.connection;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.UnauthorizedException;
import io.github.aepdsl.ingest.Inlet;
import io.github.aepdsl.ingest.Receipt;
import io.github.aepdsl.plan.StreamImport;
import io.github.aepdsl.show.Trail;
import java.net.URI;
import java.util.Optional;

/**
 * A base connection with an inlet, the address that messages are posted to. Safe to share between
 * threads.
 *
 * <pre>{@code
 * aep().streaming().name("web").create().send("{\"body\": {}}")
 * }</pre>
 */
public final class StreamingConnection extends BaseConnection {

  static final String SPEC_ID = "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb";

  /** The parameter that says whether messages need a token. */
  static final String AUTHENTICATED = "authenticationRequired";

  /** Kept because it counts how often messages were validated. */
  private volatile Inlet inlet;

  StreamingConnection(Workspace workspace, Details details, Provenance provenance) {
    super(workspace, details, provenance);
  }

  /**
   * Where to post messages; read once and kept.
   *
   * @throws ApiException when the service gives no usable address
   */
  public URI inletUrl() {
    Details details = read();
    URI url =
        uri(details.known().inletUrl().orElseThrow(() -> details.lacks("inletUrl")))
            .orElseThrow(() -> details.lacks("a usable inletUrl"));
    return workspace()
        .api()
        .http()
        .endpoints()
        .inlet()
        .map(base -> URI.create(base + url.getRawPath()))
        .orElse(url);
  }

  /**
   * The inlet: sends files, streams and single messages, and tells what became of each.
   *
   * @throws ApiException when the service gives no usable address
   */
  @Override
  public Inlet inlet() {
    Inlet known = inlet;
    if (known == null) {
      known = Inlet.at(workspace().api(), inletUrl(), authenticated(), workspace().display());
      inlet = known;
    }
    return known;
  }

  /** Whether the inlet takes messages only with a token. */
  public boolean authenticated() {
    return details().authenticated();
  }

  /**
   * Sends a single message, with the token when the inlet is authenticated. Sent once: after a lost
   * answer it may have arrived or not.
   *
   * @throws IllegalArgumentException when it is no JSON object or larger than 1 MB; nothing is sent
   * @throws UnauthorizedException when the inlet does not accept the token
   */
  public Receipt send(String json) {
    return inlet().send(json);
  }

  /**
   * Begins to bring its messages, which are of XDM, into a dataset; nothing is sent.
   *
   * @param dataset the name of a dataset that is there, or its id
   */
  public StreamImport into(String dataset) {
    return StreamImport.of(workspace().access(), id(), specId(), name(), dataset);
  }

  /**
   * Reads it again.
   *
   * @throws NotFoundException when it is no longer there
   */
  @Override
  public StreamingConnection refresh() {
    super.refresh();
    inlet = null;
    return this;
  }

  @Override
  public StreamingConnection rename(String newName) {
    super.rename(newName);
    return this;
  }

  @Override
  public StreamingConnection delete() {
    super.delete();
    return this;
  }

  @Override
  public Trail trail() {
    Trail trail = super.trail();
    String access = authenticated() ? "with a token" : "without a token";
    return details()
        .known()
        .inletUrl()
        .map(url -> trail.to(new Trail.Stop("inlet", url, access)))
        .orElse(trail);
  }

  /** One line: name, how it came about, where it lives, id, and the inlet while it is known. */
  @Override
  public String toString() {
    String line = super.toString();
    return isDeleted() ? line : line + inletWords();
  }

  @Override
  public StreamingConnection streaming() {
    return this;
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(URI.create(address)).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String inletWords() {
    return details().known().inletUrl().map(url -> "  inlet=" + OneLine.of(url)).orElse("");
  }

  @Override
  String kind() {
    return "streaming connection";
  }
}
