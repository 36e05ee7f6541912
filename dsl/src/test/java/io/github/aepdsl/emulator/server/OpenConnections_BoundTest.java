package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.server.Activity.Phase;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who goes when there is one connection too many. */
class OpenConnections_BoundTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Limits THREE = new Limits(1, 1, 1, 3, LONG, LONG, LONG);

  private final OpenConnections open = new OpenConnections(THREE, System::nanoTime);
  private final List<HttpConnection> connections = new ArrayList<>();
  private final List<Socket> sockets = new ArrayList<>();

  @BeforeEach
  void admitThree() throws Exception {
    for (int i = 0; i < 4; i++) {
      Socket socket = new Socket();
      sockets.add(socket);
      connections.add(
          new HttpConnection(
              socket, new ServerParts(null, THREE, Sleeper.THREAD, System::nanoTime, null, null)));
    }
    for (int i = 0; i < 3; i++) {
      open.admit(connections.get(i));
    }
  }

  @Test
  void endsTheOneThatIdlesLongest() throws Exception {
    now(Phase.IDLE, 2, 0, 1);

    open.admit(connections.get(3));

    assertThat(ended()).containsExactly(2);
  }

  @Test
  void endsOneThatIdlesBeforeOneThatSendsARequest() throws Exception {
    now(Phase.READING, 0, 1);
    now(Phase.IDLE, 2);

    open.admit(connections.get(3));

    assertThat(ended()).containsExactly(2);
  }

  @Test
  void endsTheOneThatTakesLongestToSendARequest() throws Exception {
    now(Phase.WORKING, 0);
    now(Phase.READING, 2, 1);

    open.admit(connections.get(3));

    assertThat(ended()).containsExactly(2);
  }

  @Test
  void waitsForAPlaceWhileAllAreBeingAnswered() throws Exception {
    now(Phase.WORKING, 0, 1);
    now(Phase.WRITING, 2);
    Thread admission = new Thread(this::admitFourth);

    admission.start();
    open.remove(connections.get(1));
    admission.join();

    assertThat(ended()).isEmpty();
  }

  @Test
  void endsNobodyWhereThereIsRoom() throws Exception {
    open.remove(connections.get(0));

    open.admit(connections.get(3));

    assertThat(ended()).isEmpty();
  }

  @Test
  void endsEverybodyWhenTheServerStops() throws Exception {
    now(Phase.WORKING, 0, 1, 2);

    open.endAll();

    assertThat(ended()).containsExactly(0, 1, 2);
  }

  private void admitFourth() {
    try {
      open.admit(connections.get(3));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Moves these to a phase, one after the other. */
  private void now(Phase phase, int... numbers) throws Exception {
    for (int number : numbers) {
      connections.get(number).activity().moveTo(phase);
    }
  }

  private List<Integer> ended() {
    List<Integer> ended = new ArrayList<>();
    for (int i = 0; i < sockets.size(); i++) {
      if (sockets.get(i).isClosed()) {
        ended.add(i);
      }
    }
    return ended;
  }
}
