package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.traektoria.mentoring.model.MentoringEvent.TargetModelAdopted;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Внедрение целевой модели наставничества одной организацией (T2.9; S4).
 *
 * @param place the organisation
 * @param act приказ или иной акт
 * @param imported whether it came from a history file
 */
public record TargetModelAdoption(Place place, Act act, boolean imported) {

  /**
   * @param number номер акта
   * @param adoptedOn дата
   * @param curator куратор внедрения, a teacher or deputy; {@code null} if not named
   * @param programme название или адрес программы наставничества
   * @param endedOn last day in force, {@code null} while it is
   */
  public record Act(
      String number, LocalDate adoptedOn, TeacherId curator, String programme, LocalDate endedOn) {}

  /** The id follows from the organisation: one has one adoption. */
  public static AdoptionId idOf(OrganisationId organisation) {
    return new AdoptionId(Ids.derived("target-model", organisation.value()));
  }

  public AdoptionId id() {
    return idOf(place.organisation());
  }

  /** Adopts the model, corrects the act, or ends it: {@code act} is the whole truth. */
  public static Decision<TargetModelAdoption, MentoringEvent> adopt(
      Place place, Act act, LocalDate today) {
    List<Reason> reasons = against(act, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    TargetModelAdoption adoption = new TargetModelAdoption(place, act, false);
    return Decision.accept(adoption, adoption.adopted());
  }

  /** Corrects or ends what is there. */
  public Decision<TargetModelAdoption, MentoringEvent> change(Act changed, LocalDate today) {
    return changed.equals(act) ? Decision.unchanged(this) : adopt(place, changed, today);
  }

  /** Takes what a history file tells. */
  public static Decision<TargetModelAdoption, MentoringEvent> fromHistory(Place place, Act act) {
    TargetModelAdoption adoption = new TargetModelAdoption(place, act, true);
    return Decision.accept(adoption, adoption.adopted());
  }

  /** Answers whether the act is in force on that day. */
  public boolean inForceOn(LocalDate day) {
    return !act.adoptedOn().isAfter(day) && (act.endedOn() == null || !act.endedOn().isBefore(day));
  }

  private static List<Reason> against(Act act, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (act.number() == null || act.number().isBlank()) {
      reasons.add(Reason.at("actNumber", "model.act-number", "Укажите номер приказа."));
    }
    if (act.adoptedOn() == null || act.adoptedOn().isAfter(today)) {
      reasons.add(
          Reason.at("adoptedOn", "model.act-date", "Укажите дату приказа, не позже сегодняшней."));
    } else if (act.endedOn() != null && act.endedOn().isBefore(act.adoptedOn())) {
      reasons.add(
          Reason.at("endedOn", "model.end-date", "Окончание не может быть раньше приказа."));
    }
    if (act.programme() == null || act.programme().isBlank()) {
      reasons.add(Reason.at("programme", "model.programme", "Укажите программу наставничества."));
    }
    return reasons;
  }

  private TargetModelAdopted adopted() {
    return new TargetModelAdopted(
        id(),
        place.organisation(),
        place.municipality(),
        act.number(),
        act.adoptedOn(),
        act.endedOn(),
        imported ? true : null);
  }

  /** The adoption of the target model by one organisation; derived from the organisation. */
  public record AdoptionId(String value) {
    public AdoptionId {
      Objects.requireNonNull(value, "AdoptionId");
    }
  }
}
