package io.github.aepdsl.emulator.flow.patch;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;

/** The version that a change was made for, as a request's {@code If-Match} names it. */
public final class IfMatch {

  private IfMatch() {}

  /**
   * Holds a request against the version of what it changes; one pair of quotes makes no difference.
   *
   * @throws Refusal when the request names no version, or another
   */
  public static void check(Request request, String etag) {
    String supplied =
        request
            .header("If-Match")
            .orElseThrow(
                () ->
                    new FlowError(FlowCode.NO_IF_MATCH, "The header If-Match is missing.")
                        .refusal());
    if (!bare(supplied).equals(bare(etag))) {
      throw stale(supplied, etag);
    }
  }

  /** The refusal of a change that was made for an older version. */
  public static Refusal stale(String supplied, String etag) {
    String detail =
        "Supplied version=[\"%s\"] does not match the current version on entity=[\"%s\"]"
            .formatted(bare(supplied), bare(etag));
    return new FlowError(FlowCode.STALE_IF_MATCH, detail).refusal();
  }

  private static String bare(String etag) {
    boolean quoted = etag.length() > 1 && etag.startsWith("\"") && etag.endsWith("\"");
    return quoted ? etag.substring(1, etag.length() - 1) : etag;
  }
}
