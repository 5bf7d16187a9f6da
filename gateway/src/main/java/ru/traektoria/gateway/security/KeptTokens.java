package ru.traektoria.gateway.security;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.security.oauth2.jwt.Jwt;

/** Tokens of people while they are good: in memory only, never beside a session in the store. */
final class KeptTokens {

  private static final long RENEWED_BEFORE_SECONDS = 60;
  private static final int MANY = 5_000;

  private final Map<Whose, Jwt> kept = new ConcurrentHashMap<>();

  /** A token speaks for an account in one capacity, and for one role of it or for all. */
  record Whose(String account, String capacity, String role) {}

  /** The token that is kept, or a fresh one, which may be none. */
  Jwt of(Whose whose, Supplier<Jwt> fresh) {
    Jwt known = kept.get(whose);
    if (known != null && isGood(known)) {
      return known;
    }
    Jwt made = fresh.get();
    if (made == null) {
      kept.remove(whose);
    } else {
      forgetOldOnes();
      kept.put(whose, made);
    }
    return made;
  }

  private void forgetOldOnes() {
    if (kept.size() >= MANY) {
      kept.values().removeIf(token -> !isGood(token));
    }
  }

  private static boolean isGood(Jwt token) {
    return token.getExpiresAt().isAfter(Instant.now().plusSeconds(RENEWED_BEFORE_SECONDS));
  }
}
