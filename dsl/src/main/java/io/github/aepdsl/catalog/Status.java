package io.github.aepdsl.catalog;

/** How far Adobe stands behind a connector, as its documentation says. */
public enum Status {
  /** Generally available. */
  GA,
  /** Labelled beta by Adobe: may change without notice. */
  BETA,
  /** Announced as going away, or gone. */
  DEPRECATED,
  /** Adobe's pages do not say. */
  UNKNOWN
}
