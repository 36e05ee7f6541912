package io.github.aepdsl.ingest;

/**
 * JSON Lines. The same look that finds the line's end makes sure that it is one object whose braces
 * and quotes match, so that it cannot break the batch that it becomes a part of.
 */
final class JsonSplitter implements Splitter {

  private static final byte OTHER = 0;
  private static final byte QUOTE = 1;
  private static final byte OPEN = 2;
  private static final byte CLOSE = 3;
  private static final byte END = 4;
  private static final byte ESCAPE = 5;
  private static final byte[] KINDS = kinds();

  private boolean whole;

  @Override
  public int end(byte[] in, int from, int have) {
    int depth = 0;
    int objects = 0;
    boolean sound = true;
    int at = from;
    while (at < have) {
      byte kind = kind(in[at]);
      if (kind == OTHER) {
        sound &= depth > 0 || ObjectBytes.isBlank(in[at]);
      } else if (kind == QUOTE) {
        sound &= depth > 0;
        at = closing(in, at + 1, have);
        if (at >= have) {
          return -1;
        }
        if (in[at] == '\n') {
          return ended(false, at);
        }
      } else if (kind == OPEN) {
        objects += depth == 0 ? in[at] == '{' ? 1 : 2 : 0;
        depth++;
      } else if (kind == CLOSE) {
        sound &= --depth >= 0;
      } else if (kind == END) {
        return ended(sound && depth == 0 && objects == 1, at);
      }
      at++;
    }
    return -1;
  }

  /** The quote that ends a string, or the line end that comes before it. */
  private static int closing(byte[] in, int from, int have) {
    int at = from;
    while (at < have) {
      byte kind = kind(in[at]);
      if (kind == QUOTE || kind == END) {
        return at;
      }
      at += kind == ESCAPE && at + 1 < have && in[at + 1] != '\n' ? 2 : 1;
    }
    return have;
  }

  @Override
  public String problem() {
    return whole ? "" : "not one JSON object";
  }

  private int ended(boolean sound, int at) {
    whole = sound;
    return at;
  }

  private static byte kind(byte letter) {
    return KINDS[letter & 0xFF];
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    kinds['"'] = QUOTE;
    kinds['{'] = OPEN;
    kinds['['] = OPEN;
    kinds['}'] = CLOSE;
    kinds[']'] = CLOSE;
    kinds['\n'] = END;
    kinds['\\'] = ESCAPE;
    return kinds;
  }
}
