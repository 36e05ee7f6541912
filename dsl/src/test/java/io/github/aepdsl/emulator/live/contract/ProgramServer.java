package io.github.aepdsl.emulator.live.contract;

import java.nio.file.Path;

/** A server that is one program, with a folder and a port of its own. */
abstract class ProgramServer implements TestServer {

  Path folder;
  Process server;
  int port;

  @Override
  public final int port() {
    return port;
  }

  @Override
  public final void stop() throws Exception {
    Programs.stop(server);
    Programs.delete(folder);
  }
}
