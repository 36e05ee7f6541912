package io.github.aepdsl.emulator;

/** DELETE /connections/{id}: for good, and its inlet with it. */
final class DeleteConnection implements Handler {

  private final ConnectionStore store;

  DeleteConnection(ConnectionStore store) {
    this.store = store;
  }

  @Override
  public Reply answer(Call call) {
    store.delete(call);
    return Reply.empty(204);
  }
}
