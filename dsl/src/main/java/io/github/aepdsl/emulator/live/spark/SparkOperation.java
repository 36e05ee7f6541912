package io.github.aepdsl.emulator.live.spark;

import java.util.List;
import org.apache.hive.service.rpc.thrift.TCLIService;
import org.apache.hive.service.rpc.thrift.TCloseOperationReq;
import org.apache.hive.service.rpc.thrift.TColumn;
import org.apache.hive.service.rpc.thrift.TColumnDesc;
import org.apache.hive.service.rpc.thrift.TFetchOrientation;
import org.apache.hive.service.rpc.thrift.TFetchResultsReq;
import org.apache.hive.service.rpc.thrift.TFetchResultsResp;
import org.apache.hive.service.rpc.thrift.TGetOperationStatusReq;
import org.apache.hive.service.rpc.thrift.TGetOperationStatusResp;
import org.apache.hive.service.rpc.thrift.TGetResultSetMetadataReq;
import org.apache.hive.service.rpc.thrift.TGetResultSetMetadataResp;
import org.apache.hive.service.rpc.thrift.TOperationHandle;
import org.apache.thrift.TException;

/** A statement that the server works on, and its result. */
final class SparkOperation {

  private static final long FIRST_PAUSE_MILLIS = 20;
  private static final long LONGEST_PAUSE_MILLIS = 500;

  private final TCLIService.Client client;
  private final TOperationHandle handle;

  SparkOperation(TCLIService.Client client, TOperationHandle handle) {
    this.client = client;
    this.handle = handle;
  }

  /** Asks whether it is done, less and less often. */
  SparkOperation await() throws TException {
    long pause = FIRST_PAUSE_MILLIS;
    while (!isDone()) {
      sleep(pause);
      pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
    }
    return this;
  }

  private boolean isDone() throws TException {
    TGetOperationStatusResp answer = client.GetOperationStatus(new TGetOperationStatusReq(handle));
    SparkFault.check(answer.getStatus());
    return switch (answer.getOperationState()) {
      case FINISHED_STATE -> true;
      case INITIALIZED_STATE, PENDING_STATE, RUNNING_STATE -> false;
      default -> throw new SparkFault(String.valueOf(answer.getErrorMessage()));
    };
  }

  /** What the columns of its result are. */
  List<TColumnDesc> columns() throws TException {
    TGetResultSetMetadataResp answer =
        client.GetResultSetMetadata(new TGetResultSetMetadataReq(handle));
    SparkFault.check(answer.getStatus());
    return answer.getSchema().getColumns();
  }

  /** The next rows, by column. */
  List<TColumn> fetch(int most) throws TException {
    TFetchResultsResp answer =
        client.FetchResults(new TFetchResultsReq(handle, TFetchOrientation.FETCH_NEXT, most));
    SparkFault.check(answer.getStatus());
    return answer.getResults().getColumns();
  }

  void close() throws TException {
    client.CloseOperation(new TCloseOperationReq(handle));
  }

  private static void sleep(long millis) throws SparkFault {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SparkFault("interrupted");
    }
  }
}
