package ru.traektoria.staff.model.vacancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.directory.PositionKind;

/** What every vacancy must satisfy. */
final class VacancyRule {

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
  private static final BigDecimal MOST_RATE = BigDecimal.valueOf(2);

  private VacancyRule() {}

  static List<Reason> reasons(Vacancy v, Directories directories) {
    List<Reason> reasons = new ArrayList<>();
    checkWhat(v.need(), directories, reasons);
    BigDecimal rate = v.need().rate();
    if (rate == null || rate.signum() <= 0 || rate.compareTo(MOST_RATE) > 0) {
      reasons.add(at("rate", "rate", "Укажите ставку: больше 0 и не больше 2."));
    }
    BigDecimal hours = v.need().hours();
    if (hours != null && (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0)) {
      reasons.add(at("hours", "hours", "Часы — от 0 до 60 в неделю."));
    }
    if (v.need().declaredOn() == null) {
      reasons.add(at("declaredOn", "declared", "Укажите день объявления вакансии."));
    } else if (v.closedOn() != null && v.closedOn().isBefore(v.need().declaredOn())) {
      reasons.add(at("on", "order", "Вакансия не может закрыться раньше, чем объявлена."));
    }
    return reasons;
  }

  private static void checkWhat(Vacancy.Need need, Directories directories, List<Reason> reasons) {
    Optional<Entry> position = directories.position(need.position());
    if (position.isEmpty()) {
      reasons.add(at("position", "position", "Выберите должность из справочника."));
    }
    if (need.subject() != null && directories.subject(need.subject()).isEmpty()) {
      reasons.add(at("subject", "subject", "Такого предмета нет в справочнике."));
    }
    boolean teaches = position.filter(p -> p.kind() == PositionKind.TEACHER).isPresent();
    if (teaches && need.subject() == null) {
      reasons.add(at("subject", "subject-needed", "Для вакансии учителя нужен предмет."));
    }
  }

  private static Reason at(String field, String code, String message) {
    return Reason.at(field, "vacancy." + code, message);
  }
}
