package ru.traektoria.gateway.account.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who may enter (учётная запись).
 *
 * @param id never told to people; the subject of tokens
 * @param version grows with every change, so that two operators do not undo each other
 * @param login e-mail, lower case, unique
 * @param hash of the password; null for those who sign in with the region's identity provider only
 * @param demo exists in demo mode only and is refused everywhere else
 */
public record Account(
    String id,
    long version,
    String login,
    String hash,
    String displayName,
    List<Grant> grants,
    boolean blocked,
    boolean demo,
    Instant createdAt) {

  /** A new account; the login is normalised. */
  public static Account opened(
      String id, String login, String hash, String displayName, List<Grant> grants, Instant now) {
    return new Account(
        id, 1, normalised(login), hash, displayName.trim(), List.copyOf(grants), false, false, now);
  }

  /** The one way logins are compared: without case and surrounding spaces. */
  public static String normalised(String login) {
    return login == null ? "" : login.trim().toLowerCase(Locale.ROOT);
  }

  /** The same account with these roles instead. */
  public Account with(List<Grant> others) {
    return new Account(
        id, version, login, hash, displayName, List.copyOf(others), blocked, demo, createdAt);
  }

  /** The same account with these roles as well. */
  public Account withMore(List<Grant> more) {
    return with(Stream.concat(grants.stream(), more.stream()).distinct().toList());
  }

  /** The same account, refused at the door or let in again. */
  public Account blocked(boolean refused) {
    return new Account(id, version, login, hash, displayName, grants, refused, demo, createdAt);
  }

  /** The same account as one of the demonstration. */
  public Account forDemo() {
    return new Account(id, version, login, hash, displayName, grants, blocked, true, createdAt);
  }

  /** The same account with another password. */
  public Account withHash(String other) {
    return new Account(id, version, login, other, displayName, grants, blocked, demo, createdAt);
  }

  /** True when one of the roles is this one. */
  public boolean has(String role) {
    return grants.stream().anyMatch(grant -> grant.role().equals(role));
  }
}
