package ru.traektoria.local.demo.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.town.Job;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;
import ru.traektoria.local.demo.town.Vacancy;

/** Педагоги и вакансии as staff-service imports them. */
public final class StaffFiles {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("HIGHER", "высшее"),
          Map.entry("SECONDARY_VOCATIONAL", "среднее профессиональное"),
          Map.entry("SECONDARY_GENERAL", "среднее общее"),
          Map.entry("HIGHEST", "высшая"),
          Map.entry("FIRST", "первая"),
          Map.entry("PRIMARY", "1–4 классы"),
          Map.entry("BASIC", "5–9 классы"),
          Map.entry("SECONDARY", "10–11 классы"),
          Map.entry("MAIN", "основное место работы"),
          Map.entry("INTERNAL_PART_TIME", "внутреннее совместительство"),
          Map.entry("EXTERNAL_PART_TIME", "внешнее совместительство"));

  private static final List<String> STAFF_HEADER =
      List.of(
          "Фамилия",
          "Имя",
          "Отчество",
          "Пол",
          "Дата рождения",
          "Эл. почта",
          "Образование",
          "Дата диплома",
          "Профили образования",
          "Общий стаж с",
          "Педагогический стаж с",
          "Организация",
          "Должность",
          "Предмет",
          "Уровень",
          "Ставка",
          "Учебная нагрузка",
          "Занятость",
          "Работает с",
          "Работает по",
          "Категория",
          "Категория присвоена",
          "СЗД пройдено",
          "Аттестация руководителя",
          "Конкурс",
          "Результат конкурса",
          "Дата победы",
          "Кадровый резерв",
          "Приказ о резерве",
          "Дата приказа о резерве",
          "В резерве с");

  private final Town town;

  public StaffFiles(Town town) {
    this.town = town;
  }

  private String reserve(Teacher teacher) {
    if (!town.inReserve(teacher)) {
      return null;
    }
    return teacher.number() % 2 == 0 ? "руководитель" : "заместитель руководителя";
  }

  /** One row an assignment; what is said of the person stands in each. */
  public Table teachers() {
    List<List<String>> rows = new ArrayList<>();
    for (Teacher teacher : town.teachers()) {
      for (Job job : teacher.jobs()) {
        rows.add(row(teacher, job));
      }
    }
    town.former().forEach(teacher -> rows.add(row(teacher, teacher.mainJob())));
    return new Table("teachers.csv", STAFF_HEADER, rows);
  }

  /** The same people with the day of their conformity, entered after a commission has met. */
  public Table conforming(List<Teacher> people, LocalDate on) {
    List<List<String>> rows = new ArrayList<>();
    for (Teacher teacher : people) {
      List<String> row = row(teacher, teacher.mainJob());
      row.set(STAFF_HEADER.indexOf("СЗД пройдено"), on.toString());
      rows.add(row);
    }
    return new Table("conformity.csv", STAFF_HEADER, rows);
  }

  public Table vacancies() {
    List<String> header =
        List.of(
            "Организация",
            "Должность",
            "Предмет",
            "Ставка",
            "Часы",
            "Объявлена",
            "Нужен с",
            "Закрыта");
    List<List<String>> rows = new ArrayList<>();
    for (Vacancy vacancy : town.vacancies()) {
      rows.add(
          Table.row(
              vacancy.organisation().shortName(),
              vacancy.position().title(),
              vacancy.subject(),
              rate(vacancy.rateHundredths()),
              vacancy.hours(),
              vacancy.declaredOn(),
              vacancy.neededFrom(),
              vacancy.closedOn()));
    }
    return new Table("vacancies.csv", header, rows);
  }

  private List<String> row(Teacher teacher, Job job) {
    boolean main = job.equals(teacher.mainJob());
    String reserve = reserve(teacher);
    return Table.row(
        teacher.lastName(),
        teacher.firstName(),
        teacher.middleName(),
        teacher.woman() ? "женский" : "мужской",
        teacher.birthDate(),
        teacher.email(),
        WORDS.get(teacher.education()),
        teacher.diplomaOn(),
        String.join("; ", teacher.profiles()),
        teacher.workingSince(),
        teacher.teachingSince(),
        job.organisation().shortName(),
        job.position().title(),
        job.subject(),
        job.level() == null ? null : WORDS.get(job.level()),
        rate(job.rateHundredths()),
        job.weeklyHours(),
        WORDS.get(job.employment()),
        job.from(),
        job.to(),
        main && teacher.category() != null ? WORDS.get(teacher.category()) : null,
        main ? teacher.categoryOn() : null,
        teacher.conformityOn(),
        teacher.headAttestedOn(),
        teacher.leader() ? "Учитель года" : null,
        teacher.leader() ? "призёр" : null,
        teacher.leader() ? town.yearBegan().minusMonths(5) : null,
        reserve,
        reserve == null ? null : "118-к",
        reserve == null ? null : town.yearBegan().minusDays(7),
        reserve == null ? null : town.yearBegan());
  }

  private static String rate(int hundredths) {
    return "%d,%02d".formatted(hundredths / 100, hundredths % 100);
  }
}
