package io.github.aepdsl.emulator.registry.access;

import io.github.aepdsl.emulator.lake.LakeFile;
import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a file, or the range of them that a request asks for. */
final class FileBytes {

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");

  private FileBytes() {}

  static Response of(Request request, LakeFile file) {
    Optional<String> range = request.header("Range");
    return (range.isEmpty() ? whole(file) : part(range.get(), file)).with("Accept-Ranges", "bytes");
  }

  private static Response whole(LakeFile file) {
    return bytes(200, file, 0, (int) Math.min(file.bytes(), Integer.MAX_VALUE - 8));
  }

  private static Response part(String range, LakeFile file) {
    Matcher form = RANGE.matcher(range);
    if (!form.matches() || Long.parseLong(form.group(1)) >= file.bytes()) {
      throw refusal(range, file);
    }
    long from = Long.parseLong(form.group(1));
    long last = form.group(2).isEmpty() ? file.bytes() - 1 : Long.parseLong(form.group(2));
    long to = Math.min(last, file.bytes() - 1);
    if (to < from) {
      throw refusal(range, file);
    }
    return bytes(206, file, from, (int) Math.min(to - from + 1, Integer.MAX_VALUE - 8))
        .with("Content-Range", "bytes %d-%d/%d".formatted(from, to, file.bytes()));
  }

  private static Response bytes(int status, LakeFile file, long from, int length) {
    return new Response(
        status,
        HeaderList.of(HeaderList.CONTENT_TYPE, Response.JSON_TYPE),
        file.read(from, length));
  }

  private static Refusal refusal(String range, LakeFile file) {
    String detail = "The range %s is not one of %d bytes.".formatted(range, file.bytes());
    return new Refusal(ProblemBody.of(416, "RangeNotSatisfiableError", detail));
  }
}
