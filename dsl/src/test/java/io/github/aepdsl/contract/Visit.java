package io.github.aepdsl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.aepdsl.Aep;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.source.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a contract does at a platform through the library; what it made there is deleted. */
final class Visit {

  private final Aep aep;
  private final boolean live;
  private final String mark = "aep-dsl contract " + UUID.randomUUID();
  private final List<BaseConnection> made = new ArrayList<>();

  Visit(Aep aep, boolean live) {
    this.aep = aep;
    this.live = live;
  }

  Aep aep() {
    return aep;
  }

  /** Whether it is somebody's tenant. */
  boolean isLive() {
    return live;
  }

  /** A name that is nobody else's and tells where it comes from. */
  String name(String what) {
    return mark + " " + what;
  }

  /** Creates it, and deletes it in the end. */
  <C extends BaseConnection> C create(Draft<?, C> draft) {
    return keep(draft.create());
  }

  /** Deletes it in the end. */
  <C extends BaseConnection> C keep(C connection) {
    made.add(connection);
    return connection;
  }

  /**
   * A draft with values: samples for the local platform; for a tenant those of the configuration,
   * without which the test is skipped.
   */
  <D extends Draft<D, ?>> D filled(D draft, Map<String, Object> samples) {
    if (live) {
      assumeThat(draft.missing()).as("aep.sources has no account of a real source").isEmpty();
      return draft;
    }
    D filled = draft;
    for (Map.Entry<String, Object> sample : samples.entrySet()) {
      filled = filled.param(sample.getKey(), sample.getValue());
    }
    return filled;
  }

  /** Deletes what is still there; all of it, before anything is said of what went wrong. */
  void leave() {
    List<AepException> failures = new ArrayList<>();
    for (BaseConnection connection : made) {
      try {
        connection.delete();
      } catch (NotFoundException gone) {
        // which is as it should be
      } catch (AepException e) {
        failures.add(e);
      }
    }
    assertThat(failures).as("left behind at " + aep.where()).isEmpty();
  }
}
