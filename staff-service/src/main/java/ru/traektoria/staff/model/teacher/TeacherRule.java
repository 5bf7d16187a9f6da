package ru.traektoria.staff.model.teacher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.reserve.ReserveRule;
import ru.traektoria.staff.model.time.Period;

/** What every record of a teacher must satisfy. */
final class TeacherRule {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final int YOUNGEST = 16;
  private static final int OLDEST = 100;

  private final Teacher teacher;
  private final Setting setting;
  private final List<Reason> reasons = new ArrayList<>();

  private TeacherRule(Teacher teacher, Setting setting) {
    this.teacher = teacher;
    this.setting = setting;
  }

  static List<Reason> reasons(Teacher teacher, Setting setting) {
    TeacherRule rule = new TeacherRule(teacher, setting);
    rule.checkPerson(teacher.person());
    rule.checkEducation(teacher.education());
    rule.checkQualification(teacher.qualification());
    rule.checkStanding(teacher.standing());
    rule.reasons.addAll(AssignmentRule.reasons(teacher, setting.directories()));
    return rule.reasons;
  }

  private void checkPerson(Person person) {
    need(person.name().last() != null, "lastName", "last-name", "Укажите фамилию.");
    need(person.name().first() != null, "firstName", "first-name", "Укажите имя.");
    LocalDate born = person.birthDate();
    need(
        born == null
            || born.isBefore(setting.today().minusYears(YOUNGEST))
                && born.isAfter(setting.today().minusYears(OLDEST)),
        "birthDate",
        "birth-date",
        "Проверьте дату рождения: возраст педагога от 16 до 100 лет.");
    need(
        person.email() == null || EMAIL.matcher(person.email()).matches(),
        "email",
        "email",
        "Адрес почты записывается как имя@узел.ru.");
  }

  private void checkEducation(Education education) {
    Directories directories = setting.directories();
    List<Code> unknown = Directories.unknown(directories.profiles(), education.profiles());
    need(unknown.isEmpty(), "profiles", "profiles", "Профиля образования нет в справочнике.");
    LocalDate since = education.teachingSince();
    LocalDate born = teacher.person().birthDate();
    need(
        since == null || !since.isAfter(setting.today().plusYears(1)),
        "teachingSince",
        "teaching-since",
        "Начало педагогического стажа слишком далеко в будущем.");
    need(
        since == null || born == null || since.isAfter(born.plusYears(YOUNGEST - 2L)),
        "teachingSince",
        "teaching-since-age",
        "Педагогический стаж не может начаться раньше 14 лет.");
    education.breaks().forEach(period -> checkPeriod(period, "breaks"));
    checkDiploma(education.diplomaOn(), born);
    checkWork(education.workingSince(), education.teachingSince(), born);
  }

  private void checkDiploma(LocalDate on, LocalDate born) {
    need(
        on == null || !on.isAfter(setting.today()),
        "diplomaOn",
        "diploma-future",
        "Документ об образовании ещё не выдан: дата в будущем.");
    need(
        on == null || born == null || on.isAfter(born.plusYears(YOUNGEST - 2L)),
        "diplomaOn",
        "diploma-age",
        "Документ об образовании не мог быть выдан раньше 14 лет.");
  }

  private void checkWork(LocalDate since, LocalDate teaching, LocalDate born) {
    need(
        since == null || born == null || since.isAfter(born.plusYears(YOUNGEST - 2L)),
        "workingSince",
        "working-since-age",
        "Общий стаж не может начаться раньше 14 лет.");
    need(
        since == null
            || (teaching == null ? !since.isAfter(setting.today()) : !since.isAfter(teaching)),
        "workingSince",
        "working-since",
        "Общий стаж начинается не позже педагогического и не в будущем.");
  }

  private void checkQualification(Qualification q) {
    q.categories()
        .forEach(
            c -> {
              boolean known = setting.directories().position(c.position()).isPresent();
              need(known, "categories", "category-position", "Укажите должность категории.");
              need(c.category() != null, "categories", "category", "Выберите категорию.");
              checkPast(c.awardedOn(), "categories", "Укажите день присвоения категории.");
              checkPeriod(c.period(), "categories");
            });
    q.conformities()
        .forEach(c -> checkPast(c.passedOn(), "conformities", "Укажите день аттестации на СЗД."));
    q.headAttestations()
        .forEach(c -> checkPast(c.passedOn(), "headAttestations", "Укажите день аттестации."));
    q.titles().forEach(t -> checkPast(t.awardedOn(), "titles", "Укажите день присвоения звания."));
  }

  private void checkStanding(Standing standing) {
    standing
        .presences()
        .forEach(
            p -> {
              need(
                  p.status() != null && p.from() != null,
                  "statuses",
                  "status",
                  "У кадрового статуса должны быть вид и день начала.");
              checkPeriod(p.period(), "statuses");
            });
    standing.recognitions().forEach(r -> checkPeriod(r.period(), "recognitions"));
    standing.victories().forEach(v -> checkPast(v.on(), "victories", "Укажите день победы."));
    reasons.addAll(ReserveRule.reasons(standing.reserves(), setting.today()));
  }

  private void checkPast(LocalDate day, String field, String message) {
    need(day != null, field, field + ".day", message);
    need(
        day == null || !day.isAfter(setting.today()),
        field,
        field + ".future",
        "День ещё не наступил: " + (day == null ? "" : day) + ".");
  }

  private void checkPeriod(Period period, String field) {
    need(period.ordered(), field, field + ".order", "Последний день раньше первого.");
  }

  private void need(boolean holds, String field, String code, String message) {
    if (!holds) {
      reasons.add(Reason.at(field, "teacher." + code, message));
    }
  }
}
