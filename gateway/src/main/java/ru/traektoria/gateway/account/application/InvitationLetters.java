package ru.traektoria.gateway.account.application;

/** The way an invitation reaches somebody by e-mail. */
public interface InvitationLetters {

  /** Sends the link to the guest; answers whether the mail server took it. */
  boolean send(Inviting.Guest guest, Inviting.Link link);
}
