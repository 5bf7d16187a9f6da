package ru.traektoria.staff.model.place;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/** What every organisation of the register must satisfy. */
final class OrganisationRule {

  private OrganisationRule() {}

  static List<Reason> reasons(Organisation o) {
    List<Reason> reasons = new ArrayList<>();
    o.names().forEach(name -> checkName(name, reasons));
    namesInOrder(o, reasons);
    if (o.traits().kind() == null) {
      reasons.add(Reason.at("kind", "organisation.kind", "Выберите вид организации."));
    }
    if (!o.life().ordered()) {
      reasons.add(
          Reason.at("on", "organisation.life", "День закрытия раньше дня открытия организации."));
    }
    if (o.id().equals(o.mergedInto())) {
      reasons.add(
          Reason.at("into", "organisation.self", "Организацию нельзя присоединить к самой себе."));
    }
    o.traits().statuses().forEach(status -> checkStatus(status, reasons));
    return reasons;
  }

  private static void checkName(Organisation.Name name, List<Reason> reasons) {
    if (blank(name.full())) {
      reasons.add(Reason.at("name", "organisation.name", "Укажите полное название организации."));
    }
    if (blank(name.brief())) {
      reasons.add(Reason.at("shortName", "organisation.short-name", "Укажите краткое название."));
    }
  }

  private static void namesInOrder(Organisation o, List<Reason> reasons) {
    for (int i = 1; i < o.names().size(); i++) {
      var from = o.names().get(i).from();
      var before = o.names().get(i - 1).from();
      if (from == null || before != null && !from.isAfter(before)) {
        reasons.add(
            Reason.at(
                "from",
                "organisation.name-from",
                "Укажите день, с которого действует новое название: позже прежнего."));
      }
    }
  }

  private static void checkStatus(OrganisationStatus status, List<Reason> reasons) {
    if (status.status() == null || status.from() == null || !status.period().ordered()) {
      reasons.add(
          Reason.at(
              "statuses",
              "organisation.status",
              "У каждого статуса должны быть вид и день начала, а конец не раньше начала."));
    }
    if (status.theme() != null && !status.site()) {
      reasons.add(
          Reason.at("theme", "organisation.theme", "Тема есть только у стажировочной площадки."));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
