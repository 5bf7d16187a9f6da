package ru.traektoria.diagnostics.model.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.platform.kernel.Reason;

/** Можно ли предложить педагога: in time, consenting, once, and within both quotas. */
public final class NominationRule {

  private NominationRule() {}

  static Reason sent() {
    return Reason.of("nomination.sent", "Список уже отправлен в ЦНППМ, изменить его нельзя.");
  }

  /** The first thing that speaks against it; empty when nothing does. */
  public static List<Reason> reasons(
      NominationList list, Examinee who, boolean consents, LocalDate today) {
    if (list.sentOn() != null) {
      return List.of(sent());
    }
    if (today.isAfter(list.deadline())) {
      return List.of(Reason.of("nomination.late", "Срок подачи прошёл."));
    }
    if (!consents) {
      return List.of(
          Reason.at(
              "teacher",
              "nomination.consent",
              "Педагог не давал согласия на передачу результатов в ЦНППМ: без него не"
                  + " предложить."));
    }
    if (list.nominees().stream().anyMatch(each -> each.teacher().equals(who.teacher()))) {
      return List.of(Reason.at("teacher", "nomination.twice", "Педагог уже в списке."));
    }
    if (list.nominees().size() >= list.quota()) {
      return List.of(Reason.at("teacher", "nomination.full", "Квота муниципалитета уже занята."));
    }
    long same =
        list.nominees().stream()
            .filter(each -> Objects.equals(each.organisation(), who.organisation()))
            .count();
    return list.perOrganisation() > 0 && same >= list.perOrganisation()
        ? List.of(Reason.at("teacher", "nomination.organisation", "Квота организации уже занята."))
        : List.of();
  }
}
