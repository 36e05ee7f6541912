package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Content;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.http.AepHttp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * How an inlet is spoken to.
 *
 * @param url where single messages go
 * @param authenticated whether the token goes along
 * @param flowId the dataflow, for inlets whose messages have no envelope to name it in
 */
record InletAddress(AepHttp http, URI url, boolean authenticated, Optional<String> flowId) {

  static final Advice ADVICE =
      Advice.NONE
          .whenRefused(
              "check the message's header (schemaRef, imsOrgId) and body (xdmMeta, xdmEntity)")
          .whenDenied(
              "refresh() the connection, so that a token goes along; check the profile's credentials")
          .whenUnsure("it may have arrived or not; send it again only if twice does no harm");

  private static final String SINGLE = "/collection/";
  private static final String BATCH = "/collection/batch/";

  InletAddress flow(String id) {
    return new InletAddress(http, url, authenticated, Optional.of(id));
  }

  /** A call with one message. */
  Call message(byte[] json) {
    return message(json, "");
  }

  /** A call with one message that is looked at before it is answered. */
  Call validated(byte[] json) {
    return message(json, "?syncValidation=true");
  }

  private Call message(byte[] json, String query) {
    URI address = URI.create(url + query);
    return with(Call.post(url.getPath(), address, new Content("application/json", json, "")));
  }

  /** Sends a batch once. */
  Reply batch(ByteBuffer body, boolean compressed) {
    URI address = URI.create(url.toString().replaceFirst(SINGLE, BATCH));
    Call call = with(Call.post(address.getPath(), address, Content.STREAMED));
    return compressed
        ? http.inlet(call.with("Content-Encoding", "gzip"), zipped(body), authenticated)
        : http.inlet(call, new OneBuffer(body), authenticated);
  }

  private Call with(Call call) {
    Call advised = call.advising(ADVICE);
    return flowId.map(id -> advised.with("x-adobe-flow-id", id)).orElse(advised);
  }

  private static BodyPublisher zipped(ByteBuffer body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.remaining() / 4 + 64);
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(body.array(), body.arrayOffset() + body.position(), body.remaining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return BodyPublishers.ofByteArray(out.toByteArray());
  }
}
