package ru.traektoria.staff.model.teacher;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.directory.PositionKind;

/** What every assignment must satisfy, alone and beside the person's other ones. */
final class AssignmentRule {

  private static final BigDecimal MOST_RATE = BigDecimal.valueOf(2);
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

  private AssignmentRule() {}

  static List<Reason> reasons(Teacher teacher, Directories directories) {
    List<Reason> reasons = new ArrayList<>();
    List<Assignment> all = teacher.assignments();
    for (int i = 0; i < all.size(); i++) {
      checkWork(all.get(i), directories, reasons);
      checkLoad(all.get(i), directories, reasons);
      checkPeriod(all.get(i), reasons);
      for (Assignment other : all.subList(i + 1, all.size())) {
        checkPair(all.get(i), other, reasons);
      }
    }
    return reasons.stream().distinct().toList();
  }

  private static void checkWork(Assignment a, Directories directories, List<Reason> reasons) {
    if (a.organisation() == null) {
      reasons.add(at("organisation", "organisation", "Выберите организацию."));
    }
    Optional<Entry> position = directories.position(a.work().position());
    if (position.isEmpty()) {
      reasons.add(at("position", "position", "Выберите должность из справочника."));
    }
    boolean subjectKnown = directories.subject(a.work().subject()).isPresent();
    if (a.work().subject() != null && !subjectKnown) {
      reasons.add(at("subject", "subject", "Такого предмета нет в справочнике."));
    }
    boolean teaches = position.filter(p -> p.kind() == PositionKind.TEACHER).isPresent();
    if (teaches && a.work().subject() == null) {
      reasons.add(at("subject", "subject-needed", "Учителю нужен предмет."));
    }
    if (a.work().employment() == null) {
      reasons.add(at("employment", "employment", "Выберите вид занятости."));
    }
  }

  private static void checkLoad(Assignment a, Directories directories, List<Reason> reasons) {
    BigDecimal rate = a.load().rate();
    if (rate != null && (rate.signum() <= 0 || rate.compareTo(MOST_RATE) > 0)) {
      reasons.add(at("rate", "rate", "Ставка — больше 0 и не больше 2."));
    }
    BigDecimal hours = a.load().weeklyHours();
    if (hours == null) {
      return;
    }
    if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
      reasons.add(at("weeklyHours", "hours", "Учебная нагрузка — от 0 до 60 часов в неделю."));
    }
    boolean counted =
        directories.position(a.work().position()).filter(Entry::countsHours).isPresent();
    if (!counted) {
      reasons.add(
          at(
              "weeklyHours",
              "hours-norm",
              "Для этой должности нет нормы часов учебной работы: оставьте нагрузку пустой."));
    }
  }

  private static void checkPeriod(Assignment a, List<Reason> reasons) {
    if (a.from() == null) {
      reasons.add(at("from", "from", "Укажите день начала работы."));
    }
    if (!a.period().ordered()) {
      reasons.add(at("to", "order", "Последний день работы раньше первого."));
    }
  }

  private static void checkPair(Assignment one, Assignment other, List<Reason> reasons) {
    if (one.organisation() == null || one.work().employment() == null) {
      return;
    }
    if (one.duplicates(other)) {
      reasons.add(
          at(
              "position",
              "twin",
              "Такое назначение на эти дни уже есть: та же организация, должность и предмет."));
    }
    boolean bothMain =
        one.work().employment() == Assignment.Employment.MAIN
            && other.work().employment() == Assignment.Employment.MAIN;
    if (bothMain
        && !one.organisation().equals(other.organisation())
        && one.period().overlaps(other.period())) {
      reasons.add(
          at(
              "employment",
              "two-main",
              "Основное место работы одно: в эти дни оно уже есть в другой организации."));
    }
  }

  private static Reason at(String field, String code, String message) {
    return Reason.at(field, "assignment." + code, message);
  }
}
