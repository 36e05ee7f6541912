package io.github.aepdsl.ingest;

/** Records of CSV (RFC 4180): lines, but not inside of quotes. */
final class CsvSplitter implements Splitter {

  @Override
  public int end(byte[] in, int from, int have) {
    boolean quoted = false;
    for (int at = from; at < have; at++) {
      if (in[at] == '"') {
        quoted = !quoted;
      } else if (in[at] == '\n' && !quoted) {
        return at;
      }
    }
    return -1;
  }
}
