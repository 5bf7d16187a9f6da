package ru.traektoria.local.demo.tour.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import tools.jackson.databind.JsonNode;

/** Цели, that the methodist sets for the open year: taken over from documents and own ones. */
public final class LivingTargets implements Act {

  private static final String TARGETS = "/api/v1/monitoring/targets";

  /** A target; {@code paragraph} null: the municipality's own; {@code amount} null: a trend. */
  private record Aim(String code, String kind, Integer amount, String paragraph) {}

  private static final List<Aim> AIMS =
      List.of(
          new Aim("T1.6", "PERCENTAGE_POINTS", -15, "Программа (S0), §2 и паспорт, результат 3"),
          new Aim("T1.8", "FLOOR", 40, null),
          new Aim("T1.9", "TREND", null, null),
          new Aim("T1.10", "FLOOR", 30, "Программа (S0), §5, этап 2"),
          new Aim("T2.1", "CEILING", 40, null),
          new Aim("T2.7", "FLOOR", 70, "План (S2), задача 3"),
          new Aim("T3.1", "FLOOR", 10, null),
          new Aim("P6.1", "RELATIVE", -30, "Программа (S0), паспорт, результат 2"),
          new Aim("P2.6", "PERCENTAGE_POINTS", 15, "Программа (S0), паспорт, результат 3"),
          new Aim("P2.1", "FLOOR", 100, "Программа (S0), §6.1"),
          new Aim("P2.3", "FLOOR", 100, "Программа (S0), §6.1"));

  /** Of the programme of the service (S4), a calendar year: the school of mentoring is there. */
  private static final List<Aim> AHEAD =
      List.of(new Aim("E.6", "FLOOR", 1, "Программа (S4), паспорт"));

  /** Not every organisation has its independent assessment, though the day has come (E.17t). */
  private static final List<Aim> OVERDUE =
      List.of(new Aim("E.14", "FLOOR", 1, "Программа (S4), этапы"));

  private static final int DAYS_OVERDUE = 20;

  @Override
  public String title() {
    return "Цели муниципалитета";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    LocalDate today = stage.town().today();
    String calendar = "?year=" + today.getYear();
    LocalDate academicDue = stage.town().yearBegan().plusYears(1).minusDays(1);
    set(stage, AIMS, "", academicDue);
    set(stage, AHEAD, calendar, LocalDate.of(today.getYear(), 12, 31));
    set(stage, OVERDUE, calendar, overdue(today));
    int all = AIMS.size() + AHEAD.size() + OVERDUE.size();
    counter.done(all, all);
    return Words.count(all, "цель", "цели", "целей");
  }

  /** A day of the calendar year that has come. */
  static LocalDate overdue(LocalDate today) {
    LocalDate first = today.withDayOfYear(1);
    LocalDate day = today.minusDays(DAYS_OVERDUE);
    return day.isBefore(first) ? first : day;
  }

  /** Those of a year that are not set yet. */
  private static void set(Stage stage, List<Aim> aims, String year, LocalDate due) {
    Caller methodist = stage.methodist();
    Set<String> set =
        methodist
            .get(TARGETS + year)
            .body()
            .valueStream()
            .map(target -> target.path("code").asString(""))
            .collect(Collectors.toSet());
    aims.stream()
        .filter(aim -> !set.contains(aim.code()))
        .forEach(
            aim -> methodist.put(TARGETS + "/" + aim.code() + year, "0", terms(stage, aim, due)));
  }

  private static Map<String, Object> terms(Stage stage, Aim aim, LocalDate due) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("kind", aim.kind());
    terms.put("amount", aim.amount());
    terms.put("due", due.toString());
    terms.put("paragraph", aim.paragraph());
    before(stage.methodist(), aim.code(), stage.town().yearBegan())
        .ifPresent(
            row -> {
              terms.put("baseline", row.path("value").decimalValue());
              terms.put("baselineOn", row.path("asOf").asString());
            });
    return terms;
  }

  /** What the programme measures from: the number of the year before; the tracks have none. */
  private static Optional<JsonNode> before(Caller methodist, String code, LocalDate began) {
    if (!code.startsWith("P")) {
      return Optional.empty();
    }
    return methodist
        .get("/api/v1/monitoring/indicators/" + code + "/history")
        .body()
        .valueStream()
        .map(year -> year.path("row"))
        .filter(row -> row.path("value").isNumber())
        .filter(row -> LocalDate.parse(row.path("asOf").asString()).isBefore(began))
        .max(Comparator.comparing(row -> row.path("asOf").asString("")));
  }
}
