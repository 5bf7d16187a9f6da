package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpSession;

/** In which {@link ru.traektoria.gateway.account.model.Capacity} the person of a session acts. */
public final class ChosenCapacity {

  private static final String KEY = ChosenCapacity.class.getName();

  private ChosenCapacity() {}

  /** Remembers the key of a capacity; one the person does not have is passed over later. */
  public static void keep(HttpSession session, String key) {
    session.setAttribute(KEY, key);
  }

  /** The key of what was chosen, empty when nothing was. */
  static String of(HttpSession session) {
    return session.getAttribute(KEY) instanceof String key ? key : "";
  }
}
