package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Parameter;
import java.util.regex.Pattern;

/** Tells which auth parameters a GET may show. */
final class SecretParams {

  private static final Pattern SOUNDS_SECRET =
      Pattern.compile(
          "(?i:password|passphrase|secret|token|credential|signature|connectionstring|pwd)"
              + "|[Kk]ey(?![a-z])|KEY|^[Ss]as");

  private SecretParams() {}

  /** What the catalog does not know is judged by its name: better hidden than shown. */
  static boolean mayShow(AuthSpec spec, String name) {
    return spec.param(name)
        .map(Parameter::secret)
        .map(secret -> !secret)
        .orElseGet(() -> !SOUNDS_SECRET.matcher(name).find());
  }
}
