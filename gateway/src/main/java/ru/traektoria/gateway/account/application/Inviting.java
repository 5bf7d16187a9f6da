package ru.traektoria.gateway.account.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.gateway.account.model.GrantsRule;
import ru.traektoria.gateway.account.model.Identity;
import ru.traektoria.gateway.account.model.Invitation;
import ru.traektoria.gateway.account.model.InvitingRule;
import ru.traektoria.gateway.account.model.Purpose;
import ru.traektoria.gateway.secret.OneTimeToken;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Invites a person: gives out a link that works once and for seven days. */
@Service
public class Inviting {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

  private final Invitations invitations;
  private final StaffRegister register;
  private final InvitationLetters letters;
  private final Clock clock;

  Inviting(
      Invitations invitations, StaffRegister register, InvitationLetters letters, Clock clock) {
    this.invitations = invitations;
    this.register = register;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Who invites.
   *
   * @param bearer the inviter's own token, with which the staff register is asked
   */
  public record Inviter(String subject, Identity identity, String bearer) {}

  /** Whom, and as what. */
  public record Guest(String login, String displayName, List<Grant> grants, Purpose purpose) {

    /** Somebody who is invited to the portal as such. */
    public Guest(String login, String displayName, List<Grant> grants) {
      this(login, displayName, grants, Purpose.NONE);
    }
  }

  /** What the inviter hands over; the token is not stored and cannot be shown again. */
  public record Link(String token, String login, Instant expiresAt) {}

  /** The roles with what the staff card adds: a teacher's grant names the main organisation. */
  public List<Grant> completed(Inviter inviter, List<Grant> grants) {
    return grants.stream().map(grant -> completed(inviter, grant)).toList();
  }

  private Grant completed(Inviter inviter, Grant grant) {
    return grant.teacherId() == null
            || grant.organisation() != null
            || inviter.identity().roles().contains("ADMIN")
        ? grant
        : new Grant(
            grant.role(),
            grant.region(),
            grant.municipality(),
            register.organisationOf(inviter.bearer(), grant.teacherId()).orElse(null),
            grant.teacherId());
  }

  /** Checks the guest's roles against the inviter's and the staff register, and gives a link. */
  public Link invite(Inviter inviter, Guest guest) {
    List<Reason> reasons = new ArrayList<>(named(guest));
    reasons.addAll(guest.purpose().objections());
    reasons.addAll(GrantsRule.against(guest.grants()));
    reasons.addAll(InvitingRule.against(inviter.identity(), guest.grants()));
    if (reasons.isEmpty() && !inviter.identity().roles().contains("ADMIN")) {
      reasons.addAll(register.unknownTo(inviter.bearer(), guest.grants()));
    }
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    return linkFor(inviter.subject(), guest);
  }

  /** Sends the link by e-mail. Answers whether the letter left; if not, the link is handed over. */
  public boolean send(Guest guest, Link link) {
    return letters.send(guest, link);
  }

  /** Gives a link without asking who invites: for the first administrator. */
  Link linkFor(String invitedBy, Guest guest) {
    return keep(invitedBy, guest, false);
  }

  /** Gives the owner of an account a link to set a new password; the operator hands it over. */
  public Link resetFor(String operator, Account account) {
    return keep(
        operator, new Guest(account.login(), account.displayName(), account.grants()), true);
  }

  private Link keep(String invitedBy, Guest guest, boolean reset) {
    String token = OneTimeToken.next();
    Instant expires = clock.instant().plus(Invitation.TERM);
    String login = Account.normalised(guest.login());
    invitations.add(
        new Invitation(
            OneTimeToken.hash(token),
            login,
            guest.displayName().trim(),
            guest.grants(),
            invitedBy,
            expires,
            guest.purpose(),
            reset));
    return new Link(token, login, expires);
  }

  private static List<Reason> named(Guest guest) {
    List<Reason> reasons = new ArrayList<>();
    if (!EMAIL.matcher(Account.normalised(guest.login())).matches()) {
      reasons.add(new Reason("not-an-email", "Укажите адрес электронной почты.", "login"));
    }
    if (guest.displayName() == null || guest.displayName().isBlank()) {
      reasons.add(new Reason("no-name", "Укажите фамилию, имя и отчество.", "displayName"));
    }
    return reasons;
  }
}
