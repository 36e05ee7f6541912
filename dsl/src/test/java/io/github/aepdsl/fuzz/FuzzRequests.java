package io.github.aepdsl.fuzz;

import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.RawClient;
import io.github.aepdsl.fuzz.GeneratedRequest.Drawn;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The platform's half of the fuzz run: each case stores a connection that may hold odd values, and
 * then asks something of the platform that no client should, while some requests that were sent by
 * half stay open.
 */
final class FuzzRequests implements Half {

  private static final int MOST_LEFT_OPEN = 40;
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  private final LocalPlatform platform = LocalPlatform.start();
  private final Deque<RawClient> halfSent = new ArrayDeque<>();
  private final GeneratedRequest requests = new GeneratedRequest(platform);
  private final List<String> secrets = List.of(Bodies.SECRET, platform.clientSecret());

  @Override
  public Optional<Finding> one(long seed) throws IOException {
    Random random = new Random(seed);
    platform.reset();
    Drawn create = requests.create(random);
    String created = play(create);
    Optional<Finding> finding = judged(create, created);
    if (finding.isPresent()) {
      return finding;
    }
    Matcher id = ID.matcher(created);
    Drawn next = requests.draw(random, id.find() ? id.group(1) : "none");
    if (random.nextInt(20) == 0) {
      leaveHalfSent(next.bytes());
    }
    return judged(next, play(next));
  }

  @Override
  public void close() {
    halfSent.forEach(FuzzRequests::end);
    platform.close();
  }

  /** All that comes back; the text says so when nothing does for long. */
  private String play(Drawn request) throws IOException {
    try (RawClient client = RawClient.to(platform.platformUrl())) {
      return client.send(request.bytes()).endInput().readAll();
    } catch (SocketTimeoutException e) {
      return Verdict.SILENCE;
    } catch (IOException e) {
      return ""; // it was cut off while it sent too much
    }
  }

  private Optional<Finding> judged(Drawn request, String answer) {
    return new Verdict(answer, secrets)
        .finding(request.whole())
        .map(finding -> finding.of(request.words()));
  }

  private void leaveHalfSent(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    halfSent.add(
        RawClient.to(platform.platformUrl()).send(text.substring(0, text.length() * 2 / 3)));
    if (halfSent.size() > MOST_LEFT_OPEN) {
      end(halfSent.remove());
    }
  }

  private static void end(RawClient client) {
    try {
      client.close();
    } catch (IOException e) {
      // the platform was faster
    }
  }
}
