package ru.traektoria.events.web;

/**
 * An outsider who is asked to the portal as an expert. The page sends it to the invitations of the
 * gateway, which makes the account, the letter and the way back to {@code landing}; the e-mail only
 * passes through and is kept there.
 *
 * @param id tells the forms of a page apart
 * @param landing page that binds the account to the work, with its secret
 * @param purpose «в жюри конкурса …»
 * @param atOnce true when the form sends itself
 */
public record ExpertInvitation(
    String id,
    String name,
    String email,
    String municipality,
    String landing,
    String purpose,
    boolean atOnce) {

  /** One that waits for an e-mail. */
  public static ExpertInvitation waiting(
      String id, String name, String municipality, String landing, String purpose) {
    return new ExpertInvitation(id, name, "", municipality, landing, purpose, false);
  }

  /** The same, sent at once to this address. */
  public ExpertInvitation to(String address) {
    return new ExpertInvitation(
        id, name, address == null ? "" : address.strip(), municipality, landing, purpose, true);
  }
}
