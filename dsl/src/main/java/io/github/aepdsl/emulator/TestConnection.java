package io.github.aepdsl.emulator;

/** GET /connections/{id}/test: no source is asked; it is fine unless a fault says otherwise. */
final class TestConnection implements Handler {

  private final ConnectionStore store;
  private final Faults faults;

  TestConnection(ConnectionStore store, Faults faults) {
    this.store = store;
    this.faults = faults;
  }

  @Override
  public Reply answer(Call call) {
    store.get(call);
    return Reply.json(200, Json.object().put("result", !faults.testsFail()));
  }
}
