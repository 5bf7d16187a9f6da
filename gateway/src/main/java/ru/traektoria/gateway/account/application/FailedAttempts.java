package ru.traektoria.gateway.account.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after five misses for a login from one address, or fifty from one address,
 * nothing is checked for a while. Counted by what was typed, so it does not tell which logins
 * exist.
 */
@Component
public class FailedAttempts {

  static final int FOR_ONE_LOGIN = 5;
  static final int FROM_ONE_ADDRESS = 50;
  static final Duration MEMORY = Duration.ofMinutes(15);
  private static final int MOST_KEPT = 50_000;

  private final Clock clock;
  private final Map<String, Misses> misses =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Misses> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Misses(int count, Instant last) {}

  FailedAttempts(Clock clock) {
    this.clock = clock;
  }

  /** How long to wait before the next try; zero when one may try now. */
  public synchronized Duration pause(String login, String address) {
    Duration forLogin = left(loginKey(login, address), FOR_ONE_LOGIN);
    Duration forAddress = left(addressKey(address), FROM_ONE_ADDRESS);
    return forLogin.compareTo(forAddress) > 0 ? forLogin : forAddress;
  }

  /** Counts a miss. */
  public synchronized void missed(String login, String address) {
    count(loginKey(login, address));
    count(addressKey(address));
  }

  /** Forgets the misses of somebody who got in. */
  public synchronized void succeeded(String login, String address) {
    misses.remove(loginKey(login, address));
  }

  private void count(String key) {
    Instant now = clock.instant();
    int before = fresh(key, now).count();
    misses.put(key, new Misses(before + 1, now));
  }

  private Duration left(String key, int limit) {
    Instant now = clock.instant();
    Misses known = fresh(key, now);
    return known.count() < limit ? Duration.ZERO : Duration.between(now, known.last().plus(MEMORY));
  }

  private Misses fresh(String key, Instant now) {
    Misses known = misses.get(key);
    return known == null || known.last().plus(MEMORY).isBefore(now) ? new Misses(0, now) : known;
  }

  private static String loginKey(String login, String address) {
    return "login " + login + " " + address;
  }

  private static String addressKey(String address) {
    return "address " + address;
  }
}
