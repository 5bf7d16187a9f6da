package ru.traektoria.events.practice.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.practice.model.PracticeEvent.PracticeApproved;
import ru.traektoria.events.practice.model.Review.Conclusion;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Экспертиза практики: who reviews it, a teacher or a guest, and what comes of it. */
public record PracticeExpertise(Practice practice) {

  /** Назначает эксперта; another one may take over while nothing is concluded. */
  public Decision<Practice, PracticeEvent> assign(TeacherId expert, LocalDate today) {
    if (practice.source().authors().contains(expert)) {
      return Decision.refuse(
          Reason.at("expert", "practice.own-expert", "Автор не проверяет собственную практику."));
    }
    boolean same =
        practice.state() == PracticeState.UNDER_REVIEW && expert.equals(practice.review().expert());
    return same ? Decision.unchanged(practice) : round(new Review(expert, today, null, null));
  }

  /** Приглашает эксперта со стороны. */
  public Decision<Practice, PracticeEvent> invite(Guest guest, LocalDate today) {
    if (!guest.named()) {
      return Decision.refuse(
          Reason.at("name", "practice.guest", "Назовите эксперта: фамилия, имя, отчество."));
    }
    boolean same =
        practice.state() == PracticeState.UNDER_REVIEW
            && practice.review().guest() != null
            && practice.review().guest().name().equals(guest.name());
    return same ? Decision.unchanged(practice) : round(new Review(null, today, null, guest));
  }

  private Decision<Practice, PracticeEvent> round(Review fresh) {
    if (!PracticeRule.ASSIGN.allows(practice.state())) {
      return Decision.refuse(PracticeRule.ASSIGN.refusal(practice.state()));
    }
    List<Review> rounds = new ArrayList<>(practice.reviews());
    if (practice.state() == PracticeState.UNDER_REVIEW) {
      rounds.remove(rounds.size() - 1);
    }
    rounds.add(fresh);
    return Decision.accept(practice.reviewed(rounds, PracticeState.UNDER_REVIEW));
  }

  /** Принимает приглашение: the account becomes the expert's, once. */
  public Decision<Practice, PracticeEvent> bind(String account) {
    Guest guest = practice.review() == null ? null : practice.review().guest();
    if (guest != null && account.equals(guest.account())) {
      return Decision.unchanged(practice);
    }
    if (guest == null
        || guest.account() != null
        || practice.state() != PracticeState.UNDER_REVIEW) {
      return Decision.refuse(
          Reason.of(
              "practice.taken", "Приглашение уже использовано или отозвано. Попросите новое."));
    }
    List<Review> rounds = new ArrayList<>(practice.reviews());
    rounds.set(rounds.size() - 1, practice.review().boundTo(account));
    return Decision.accept(practice.reviewed(rounds, practice.state()));
  }

  /** Записывает заключение. */
  public Decision<Practice, PracticeEvent> conclude(Conclusion said, LocalDate today) {
    if (!PracticeRule.CONCLUDE.allows(practice.state())) {
      return Decision.refuse(PracticeRule.CONCLUDE.refusal(practice.state()));
    }
    List<Reason> reasons = said.objections(practice.review().assignedOn(), today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Review> rounds = new ArrayList<>(practice.reviews());
    rounds.set(rounds.size() - 1, practice.review().concluded(said));
    return switch (said.verdict()) {
      case APPROVE -> approved(practice.reviewed(rounds, PracticeState.APPROVED), said);
      case RETURN -> Decision.accept(practice.reviewed(rounds, PracticeState.RETURNED));
      case REJECT -> Decision.accept(practice.reviewed(rounds, PracticeState.REJECTED));
    };
  }

  private static Decision<Practice, PracticeEvent> approved(Practice approved, Conclusion said) {
    Practice.Source source = approved.source();
    return Decision.accept(
        approved,
        new PracticeApproved(
            approved.id(),
            source.place().municipality(),
            source.place().organisation(),
            source.authors(),
            approved.content().title(),
            approved.content().subjects(),
            approved.content().innovative(),
            said.on()));
  }
}
