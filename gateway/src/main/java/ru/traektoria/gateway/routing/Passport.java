package ru.traektoria.gateway.routing;

import org.springframework.http.HttpHeaders;

/** Under whose name a request goes on, and what of the answer comes back with its sender's word. */
public interface Passport {

  /** Says who asks, in headers that nobody outside can bring. */
  void introduce(HttpHeaders towardsService);

  /** Takes over what the gateway would otherwise say itself; of most services, nothing. */
  default void keep(HttpHeaders answered, HttpHeaders towardsCaller) {}
}
