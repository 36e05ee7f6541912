package io.github.aepdsl.shell.prompt;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Says at every prompt that the sandbox is a production sandbox, and once what that means. Whether
 * it is one may take a request: it is looked for in the background, after lines that were typed.
 */
final class ProductionMark {

  private static final String MARK = "(production)";
  private static final String WARNING =
      "WARNING: this is a production sandbox; what is created or deleted here is live.";

  private final BooleanSupplier production;
  private final Executor background;
  private volatile boolean known;
  private boolean told;

  /**
   * @param production whether it is one, as far as it is known by now
   */
  ProductionMark(BooleanSupplier production, Executor background) {
    this.production = production;
    this.background = background;
  }

  /** Looks before anything was typed, which sends nothing. */
  ProductionMark atStart() {
    known = production.getAsBoolean();
    return this;
  }

  /** Looks once more, unless it is known. */
  void look() {
    if (!known) {
      background.execute(
          () -> {
            if (production.getAsBoolean()) {
              known = true;
            }
          });
    }
  }

  /** What the prompt says besides its name. */
  String text() {
    return known ? MARK : "";
  }

  /** What is to be said above the next prompt, once. */
  Optional<String> warning() {
    boolean now = known && !told;
    told |= now;
    return now ? Optional.of(WARNING) : Optional.empty();
  }
}
