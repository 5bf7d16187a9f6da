package ru.traektoria.gateway.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Capacity;
import ru.traektoria.gateway.reminder.GatheringReminders.Gathered;
import ru.traektoria.gateway.token.PersonTokens;
import ru.traektoria.platform.web.reminder.Reminder;

/**
 * One letter a day to everybody who has something to do, on working days from {@code
 * traektoria.letters.at} on. A letter is taken before it is sent, so that two gateways send one; a
 * mail server that refuses ends the round, and the next begins where it stood. Who has nothing to
 * do gets none.
 */
@Component
class SendingLetters {

  private static final Logger LOG = LoggerFactory.getLogger(SendingLetters.class);

  private final Accounts accounts;
  private final PersonTokens tokens;
  private final GatheringReminders gathering;
  private final LetterChoices choices;
  private final Letters letters;
  private final Clock clock;
  private final LocalTime at;
  private final String portal;

  SendingLetters(
      Accounts accounts,
      PersonTokens tokens,
      GatheringReminders gathering,
      LetterChoices choices,
      Letters letters,
      Clock clock,
      @Value("${traektoria.letters.at}") LocalTime at,
      @Value("${traektoria.issuer}") String portal) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.gathering = gathering;
    this.choices = choices;
    this.letters = letters;
    this.clock = clock;
    this.at = at;
    this.portal = portal;
  }

  @Scheduled(cron = "${traektoria.letters.cron}", zone = "${traektoria.zone:Europe/Moscow}")
  void round() {
    if (!LocalTime.now(clock).isBefore(at)) {
      send(LocalDate.now(clock));
    }
  }

  /** Sends the letters of a day that did not go yet. */
  void send(LocalDate day) {
    try {
      for (Account account : accounts.all()) {
        if (!account.blocked() && account.login().contains("@") && choices.due(account.id(), day)) {
          send(account, day);
        }
      }
    } catch (MailException e) {
      LOG.warn("Letters of {} wait: the mail server did not take one", day, e);
    }
  }

  private void send(Account account, LocalDate day) {
    if (!choices.take(account.id(), day)) {
      return;
    }
    try {
      Gathered gathered = all(account);
      if (!gathered.reminders().isEmpty()) {
        letters.send(letter(account, gathered.reminders(), day));
      } else if (!gathered.silent().isEmpty()) {
        choices.giveBack(account.id()); // nothing to say yet: the next round asks again
      }
    } catch (MailException e) {
      choices.giveBack(account.id());
      throw e;
    }
  }

  private Letter letter(Account account, List<Reminder> reminders, LocalDate day) {
    return Letter.of(account.login(), account.displayName(), reminders, day, portal);
  }

  /** Of everything the person may act as. */
  private Gathered all(Account account) {
    List<Gathered> each =
        Capacity.of(account.grants()).stream()
            .map(capacity -> gathering.of(tokens.of(account, capacity).getTokenValue()))
            .toList();
    return new Gathered(
        each.stream()
            .flatMap(one -> one.reminders().stream())
            .distinct()
            .sorted(Reminder.ORDER)
            .toList(),
        each.stream().flatMap(one -> one.silent().stream()).distinct().toList());
  }
}
