package ru.traektoria.events.bulletin.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.events.bulletin.model.BulletinEvent.BulletinConfirmed;
import ru.traektoria.events.bulletin.model.BulletinEvent.BulletinSent;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.WorkingDays;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Бюллетень: told to organisations, which confirm it, and to their people (S2-19, S4-25).
 *
 * @param dueOn last day on which a confirmation is in time (AMB-26: 5 working days by default)
 * @param withdrawn sent by mistake: nobody has to confirm it, nothing is counted
 */
public record Bulletin(
    BulletinId id,
    MunicipalityId municipality,
    BulletinContent content,
    Audience audience,
    LocalDate sentOn,
    LocalDate dueOn,
    List<Confirmation> confirmations,
    boolean withdrawn) {

  /** Working days for a confirmation where nobody says otherwise. */
  public static final int USUAL_TERM = 5;

  private static final int LONGEST_TERM = 30;

  public Bulletin {
    confirmations = confirmations == null ? List.of() : List.copyOf(confirmations);
  }

  /** How an organisation stands to a bulletin on a day. */
  public enum Standing {
    /** Ждём, срок не прошёл. */
    WAITED_FOR,
    /** Подтвердила вовремя. */
    IN_TIME,
    /** Подтвердила позже срока. */
    LATE,
    /** Не подтвердила, срок прошёл. */
    MISSED
  }

  /** Отправляет. */
  public static Decision<Bulletin, BulletinEvent> send(
      BulletinId id,
      MunicipalityId municipality,
      BulletinContent content,
      Audience audience,
      Sending sending) {
    List<Reason> reasons = new ArrayList<>(content.objections());
    if (audience.organisations().isEmpty()) {
      reasons.add(
          Reason.at("organisations", "bulletin.nobody", "По этим условиям организаций нет."));
    }
    if (sending.term() < 1 || sending.term() > LONGEST_TERM) {
      reasons.add(Reason.at("term", "bulletin.term", "Срок — от 1 до 30 рабочих дней."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    LocalDate due = WorkingDays.after(sending.on(), sending.term());
    Bulletin sent =
        new Bulletin(id, municipality, content, audience, sending.on(), due, List.of(), false);
    return Decision.accept(sent, sent.told(null));
  }

  /**
   * When it is sent.
   *
   * @param term working days for a confirmation
   */
  public record Sending(LocalDate on, int term) {}

  /** Подтверждает, once for each organisation. */
  public Decision<Bulletin, BulletinEvent> confirm(
      OrganisationId organisation, LocalDateTime at, String by) {
    if (withdrawn || !audience.has(organisation.value())) {
      return Decision.refuse(
          Reason.of("bulletin.not-yours", "Этот бюллетень отозван или не для вашей организации."));
    }
    if (confirmation(organisation.value()).isPresent()) {
      return Decision.unchanged(this);
    }
    List<Confirmation> all = new ArrayList<>(confirmations);
    all.add(new Confirmation(organisation, at, by));
    LocalDate day = at.toLocalDate();
    return Decision.accept(
        with(all, false),
        new BulletinConfirmed(
            id, municipality, organisation, sentOn, dueOn, day, !day.isAfter(dueOn)));
  }

  /** Отзывает отправленный по ошибке. */
  public Decision<Bulletin, BulletinEvent> withdraw() {
    return withdrawn
        ? Decision.unchanged(this)
        : Decision.accept(with(confirmations, true), told(true));
  }

  /** The confirmation of an organisation. */
  public Optional<Confirmation> confirmation(String organisation) {
    return confirmations.stream()
        .filter(one -> one.organisation().value().equals(organisation))
        .findFirst();
  }

  /** How the organisation stands to it on the day. */
  public Standing standing(String organisation, LocalDate today) {
    return confirmation(organisation)
        .map(one -> one.at().toLocalDate().isAfter(dueOn) ? Standing.LATE : Standing.IN_TIME)
        .orElse(today.isAfter(dueOn) ? Standing.MISSED : Standing.WAITED_FOR);
  }

  private Bulletin with(List<Confirmation> all, boolean gone) {
    return new Bulletin(id, municipality, content, audience, sentOn, dueOn, all, gone);
  }

  private BulletinSent told(Boolean gone) {
    return new BulletinSent(
        id, municipality, audience.organisations(), content.topic(), sentOn, dueOn, gone);
  }
}
