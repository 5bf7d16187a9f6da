package ru.traektoria.gateway.reminder;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.account.application.InvitationLetters;
import ru.traektoria.gateway.account.application.Inviting.Guest;
import ru.traektoria.gateway.account.application.Inviting.Link;
import ru.traektoria.portal.Russian;

/** Письмо с приглашением: one letter, one link, what it is for. */
@Component
class MailingInvitations implements InvitationLetters {

  private static final Logger LOG = LoggerFactory.getLogger(MailingInvitations.class);

  private final Letters letters;
  private final Clock clock;
  private final String portal;

  MailingInvitations(Letters letters, Clock clock, @Value("${traektoria.issuer}") String portal) {
    this.letters = letters;
    this.clock = clock;
    this.portal = portal;
  }

  @Override
  public boolean send(Guest guest, Link link) {
    try {
      letters.send(letter(guest, link));
      return true;
    } catch (MailException e) {
      LOG.warn("An invitation was not taken by the mail server", e);
      return false;
    }
  }

  private Letter letter(Guest guest, Link link) {
    String words = guest.purpose().words();
    LocalDate until = LocalDate.ofInstant(link.expiresAt(), clock.getZone());
    String text =
        """
        Здравствуйте, %s!

        Вас приглашают %s.

        Откройте ссылку, задайте пароль и войдите по адресу %s:
        %s/invitation/%s

        Ссылка откроется один раз и действует до %s.
        %s        """
            .formatted(
                guest.displayName().strip(),
                words.isEmpty() ? "на портал методического сопровождения педагогов" : words,
                link.login(),
                portal,
                link.token(),
                Russian.date(until),
                guest.purpose().landing().isEmpty()
                    ? ""
                    : "После входа сразу откроется то, ради чего вас приглашают.\n");
    return Letter.plain(link.login(), "Траектория: приглашение", text);
  }
}
