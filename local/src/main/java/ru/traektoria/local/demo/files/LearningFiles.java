package ru.traektoria.local.demo.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.past.Course;
import ru.traektoria.local.demo.past.Diagnosis;
import ru.traektoria.local.demo.past.PastRoute;
import ru.traektoria.local.demo.past.Programme;

/** Курсы, маршруты и диагностика as route-service and diagnostics-service import them. */
public final class LearningFiles {

  private static final Map<String, String> KINDS =
      Map.of(
          "ADVANCED_TRAINING", "КПК",
          "RETRAINING", "переподготовка",
          "INTERNSHIP", "стажировка",
          "OTHER", "другое");
  private static final Map<String, String> PRIORITIES =
      Map.of("FUNCTIONAL_LITERACY", "ФГ", "UPDATED_FGOS", "ФГОС", "DIGITAL_ENVIRONMENT", "ЦОС");
  private static final Map<String, String> LEVELS =
      Map.of("FEDERAL", "федеральная", "REGIONAL", "региональная");
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "DEFICIT_ELIMINATED", "дефицит устранён",
          "COMPLETED", "выполнен",
          "NOT_COMPLETED", "не выполнен",
          "CANCELLED", "отменён");
  private static final Map<String, String> SITES =
      Map.of("MUNICIPAL", "муниципалитет", "SCHOOL", "школа", "CNPPM", "ЦНППМ");

  private LearningFiles() {}

  public static Table courses(List<Course> courses) {
    List<String> header =
        List.of(
            "Педагог",
            "Курс",
            "Кто обучал",
            "Вид",
            "Часы",
            "Начало обучения",
            "Дата документа",
            "Номер документа",
            "Приоритетная программа",
            "Уровень приоритета",
            "Профили",
            "Федеральный реестр");
    List<List<String>> rows = new ArrayList<>();
    for (Course course : courses) {
      Programme programme = course.programme();
      rows.add(
          Table.row(
              course.teacher().fullName(),
              programme.title(),
              programme.provider(),
              KINDS.get(programme.kind()),
              programme.hours(),
              course.startedOn(),
              course.documentOn(),
              course.number(),
              PRIORITIES.get(programme.priority()),
              LEVELS.get(programme.level()),
              programme.profile(),
              programme.register().isEmpty() ? "нет" : "да"));
    }
    return new Table("courses.csv", header, rows);
  }

  public static Table routes(List<PastRoute> routes) {
    List<String> header =
        List.of("Педагог", "Автор", "Утверждён", "Закрыт", "Итог", "Дефициты", "Причина");
    List<List<String>> rows = new ArrayList<>();
    for (PastRoute route : routes) {
      boolean done = route.outcome().equals("DEFICIT_ELIMINATED");
      rows.add(
          Table.row(
              route.teacher().fullName(),
              route.author().equals("CNPPM") ? "ЦНППМ" : "муниципалитет",
              route.approvedOn(),
              route.closedOn(),
              OUTCOMES.get(route.outcome()),
              String.join("; ", route.competences()),
              done ? null : "По итогам года"));
    }
    return new Table("routes.csv", header, rows);
  }

  public static Table diagnoses(List<Diagnosis> diagnoses) {
    List<String> header =
        List.of(
            "ФИО",
            "Дата диагностики",
            "Вид",
            "Площадка",
            "Высокий дефицит",
            "Дефицит",
            "Достаточный уровень",
            "Сильная сторона",
            "Согласие для");
    List<List<String>> rows = new ArrayList<>();
    for (Diagnosis diagnosis : diagnoses) {
      rows.add(
          Table.row(
              diagnosis.teacher().fullName(),
              diagnosis.completedOn(),
              diagnosis.kind().equals("ENTRY") ? "входная" : "итоговая",
              SITES.get(diagnosis.site()),
              those(diagnosis, percent -> percent < 40),
              those(diagnosis, percent -> percent >= 40 && percent < 60),
              those(diagnosis, percent -> percent >= 60 && percent < 85),
              those(diagnosis, percent -> percent >= 85),
              "школа; методист"));
    }
    return new Table("diagnostics.csv", header, rows);
  }

  private static String those(Diagnosis diagnosis, IntPredicate level) {
    return diagnosis.percents().entrySet().stream()
        .filter(entry -> level.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining("; "));
  }
}
