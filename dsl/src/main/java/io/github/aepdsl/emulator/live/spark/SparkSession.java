package io.github.aepdsl.emulator.live.spark;

import java.util.List;
import org.apache.hive.service.rpc.thrift.TCLIService;
import org.apache.hive.service.rpc.thrift.TCloseSessionReq;
import org.apache.hive.service.rpc.thrift.TExecuteStatementReq;
import org.apache.hive.service.rpc.thrift.TExecuteStatementResp;
import org.apache.hive.service.rpc.thrift.TGetTablesReq;
import org.apache.hive.service.rpc.thrift.TGetTablesResp;
import org.apache.hive.service.rpc.thrift.TOpenSessionReq;
import org.apache.hive.service.rpc.thrift.TOpenSessionResp;
import org.apache.hive.service.rpc.thrift.TProtocolVersion;
import org.apache.hive.service.rpc.thrift.TSessionHandle;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;

/** A session of HiveServer2's protocol. */
final class SparkSession {

  private final HttpTransport transport;
  private final TCLIService.Client client;
  private final TSessionHandle handle;

  private SparkSession(HttpTransport transport, TCLIService.Client client, TSessionHandle handle) {
    this.transport = transport;
    this.client = client;
    this.handle = handle;
  }

  /** Opens one, in the version that all speak since results come in columns. */
  static SparkSession open(HttpTransport transport, String user) throws TException {
    TCLIService.Client client = new TCLIService.Client(new TBinaryProtocol(transport));
    TOpenSessionReq request = new TOpenSessionReq(TProtocolVersion.HIVE_CLI_SERVICE_PROTOCOL_V6);
    request.setUsername(user);
    TOpenSessionResp answer = client.OpenSession(request);
    SparkFault.check(answer.getStatus());
    return new SparkSession(transport, client, answer.getSessionHandle());
  }

  /** Begins a statement, and waits until there is a result. */
  SparkOperation execute(String statement) throws TException {
    TExecuteStatementReq request = new TExecuteStatementReq(handle, statement);
    request.setRunAsync(true);
    TExecuteStatementResp answer = client.ExecuteStatement(request);
    SparkFault.check(answer.getStatus());
    return new SparkOperation(client, answer.getOperationHandle()).await();
  }

  /** All tables and views: catalog, database, name, type and remarks. */
  SparkOperation tables() throws TException {
    TGetTablesReq request = new TGetTablesReq(handle);
    request.setSchemaName("%");
    request.setTableName("%");
    request.setTableTypes(List.of("TABLE", "VIEW"));
    TGetTablesResp answer = client.GetTables(request);
    SparkFault.check(answer.getStatus());
    return new SparkOperation(client, answer.getOperationHandle());
  }

  void abort() {
    transport.abort();
  }

  void close() throws TException {
    client.CloseSession(new TCloseSessionReq(handle));
  }
}
