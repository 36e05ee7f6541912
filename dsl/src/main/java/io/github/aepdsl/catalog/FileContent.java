package io.github.aepdsl.catalog;

/** How a value that is usually kept in a file, such as a private key, goes on the wire. */
public enum FileContent {
  /** The file's text as it stands. */
  TEXT,
  /** The file's bytes in Base64, without line breaks. */
  BASE64,
  /** The file's JSON text without white space between its tokens. */
  JSON
}
