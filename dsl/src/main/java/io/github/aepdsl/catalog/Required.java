package io.github.aepdsl.catalog;

/** Whether a parameter has to be sent. */
public enum Required {
  /** A connection without it is refused. */
  YES,
  /** May be left out. */
  NO,
  /** Adobe's pages disagree or are silent: allowed to be left out, and said so. */
  UNCLEAR
}
