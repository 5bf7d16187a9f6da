package ru.traektoria.acceptance.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import ru.traektoria.platform.testing.Api;

/**
 * Does what a careful client does when it does not know what became of a request: the same again
 * with the same key, until there is an answer. Anything but «not now» must be a yes.
 */
public final class Insisting {

  /** For a restart of any process on a busy machine. */
  public static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Duration PAUSE = Duration.ofMillis(100);

  private Insisting() {}

  /** Posts with the key until it is created; gives back the id. */
  static String created(Api who, String key, String path, Object body) {
    Api.Answer answer = done(() -> who.with("Idempotency-Key", key).post(path, body));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  /** Asks until there is an answer, which must be a success. */
  static Api.Answer done(Supplier<Api.Answer> request) {
    return until(() -> answer(request));
  }

  /** Repeats until it gives something. */
  static <T> T until(Callable<Optional<T>> attempt) {
    return await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .until(attempt, Optional::isPresent)
        .orElseThrow();
  }

  /** The answer, or nothing when it is not known what became of the request. */
  static Optional<Api.Answer> answer(Supplier<Api.Answer> request) {
    try {
      Api.Answer answer = request.get();
      if (answer.status() >= 200 && answer.status() < 300) {
        return Optional.of(answer);
      }
      assertThat(answer.status()).as(answer.body()).isIn(409, 502, 503, 504);
      return Optional.empty();
    } catch (UncheckedIOException nobodyAnswers) {
      return Optional.empty();
    }
  }
}
