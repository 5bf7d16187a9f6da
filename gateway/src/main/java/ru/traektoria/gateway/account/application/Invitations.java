package ru.traektoria.gateway.account.application;

import java.util.Optional;
import ru.traektoria.gateway.account.model.Invitation;

/** Invitations that were not used yet. */
public interface Invitations {

  /** Keeps a new invitation. */
  void add(Invitation invitation);

  /** The invitation with this key (the hash of its token). */
  Optional<Invitation> find(String key);

  /** Takes an invitation so that nobody else can; empty when it is gone. */
  Optional<Invitation> take(String key);
}
