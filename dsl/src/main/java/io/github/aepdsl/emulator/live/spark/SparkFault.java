package io.github.aepdsl.emulator.live.spark;

import org.apache.hive.service.rpc.thrift.TStatus;
import org.apache.hive.service.rpc.thrift.TStatusCode;
import org.apache.thrift.TException;

/** What the server says of a call that it did not do. */
final class SparkFault extends TException {

  private static final long serialVersionUID = 1L;

  SparkFault(String words) {
    super(words);
  }

  /**
   * Looks at an answer's status.
   *
   * @throws SparkFault when it is an error
   */
  static void check(TStatus status) throws SparkFault {
    TStatusCode code = status.getStatusCode();
    if (code == TStatusCode.ERROR_STATUS || code == TStatusCode.INVALID_HANDLE_STATUS) {
      throw new SparkFault(String.valueOf(status.getErrorMessage()));
    }
  }
}
