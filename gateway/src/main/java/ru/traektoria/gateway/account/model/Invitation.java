package ru.traektoria.gateway.account.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A one-time way in (приглашение), good for seven days.
 *
 * @param key hash of the token; the token itself is nowhere but in the link
 * @param invitedBy account or machine that gave it
 * @param purpose what for, and which page opens after the sign-in
 * @param reset true when it lets the owner of an existing account set a new password instead
 */
public record Invitation(
    String key,
    String login,
    String displayName,
    List<Grant> grants,
    String invitedBy,
    Instant expiresAt,
    Purpose purpose,
    boolean reset) {

  public Invitation {
    purpose = purpose == null ? Purpose.NONE : purpose;
  }

  /** How long a link is good for. */
  public static final Duration TERM = Duration.ofDays(7);

  /** True while the link may be used. */
  public boolean open(Instant now) {
    return now.isBefore(expiresAt);
  }
}
