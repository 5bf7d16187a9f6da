package ru.traektoria.gateway.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedAttemptsTest {

  private final MovingClock clock = new MovingClock();
  private final FailedAttempts attempts = new FailedAttempts(clock);

  @Test
  void fourMissesAreHumanTheFifthWaits() {
    miss(4, "vera@school.test", "10.0.0.1");
    assertThat(attempts.pause("vera@school.test", "10.0.0.1")).isZero();
    miss(1, "vera@school.test", "10.0.0.1");
    assertThat(attempts.pause("vera@school.test", "10.0.0.1")).isEqualTo(FailedAttempts.MEMORY);
  }

  @Test
  void nobodyCanLockSomebodyElseOut() {
    miss(20, "vera@school.test", "10.6.6.6");
    assertThat(attempts.pause("vera@school.test", "10.0.0.1")).isZero();
  }

  @Test
  void tryingManyLoginsFromOneAddressWaitsToo() {
    for (int i = 0; i < FailedAttempts.FROM_ONE_ADDRESS; i++) {
      miss(1, "person" + i + "@school.test", "10.6.6.6");
    }
    assertThat(attempts.pause("another@school.test", "10.6.6.6")).isPositive();
  }

  @Test
  void timeAndSuccessForgive() {
    miss(5, "vera@school.test", "10.0.0.1");
    clock.passes(Duration.ofMinutes(10));
    assertThat(attempts.pause("vera@school.test", "10.0.0.1")).isEqualTo(Duration.ofMinutes(5));
    clock.passes(Duration.ofMinutes(6));
    assertThat(attempts.pause("vera@school.test", "10.0.0.1")).isZero();

    miss(4, "oleg@school.test", "10.0.0.1");
    attempts.succeeded("oleg@school.test", "10.0.0.1");
    miss(1, "oleg@school.test", "10.0.0.1");
    assertThat(attempts.pause("oleg@school.test", "10.0.0.1")).isZero();
  }

  private void miss(int times, String login, String address) {
    for (int i = 0; i < times; i++) {
      attempts.missed(login, address);
    }
  }

  private static final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-09-12T06:00:00Z");

    void passes(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
