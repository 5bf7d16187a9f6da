package ru.traektoria.local.demo.door;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import ru.traektoria.local.keys.Claims;
import ru.traektoria.local.keys.TokenSigning;

/** Opens the gateway to whoever a token is made for. */
public final class Door {

  private final URI portal;
  private final TokenSigning tokens;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  public Door(String portal, TokenSigning tokens) {
    this.portal = URI.create(portal);
    this.tokens = tokens;
  }

  /** Somebody who acts with these roles and scopes from now on (twelve hours). */
  public Caller as(Claims claims) {
    return new Caller(http, portal, tokens.sign(claims, Instant.now()));
  }
}
