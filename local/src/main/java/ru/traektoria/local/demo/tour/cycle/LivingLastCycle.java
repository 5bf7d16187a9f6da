package ru.traektoria.local.demo.tour.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Organisation;
import tools.jackson.databind.JsonNode;

/**
 * The management cycle of the year before: it has gone through its seven stages, its measures are
 * judged by today's numbers, and it is closed with the goals of this year.
 */
public final class LivingLastCycle implements Act {

  static final List<String> CODES = List.of("T1.6", "T1.8", "T1.10", "T2.1", "T2.7", "T2.8");

  /** Goals of the cycle that follows. */
  static final List<String> NEXT =
      List.of(
          "Дефициты каждого педагога найдены, и по ним идёт маршрут",
          "Молодой педагог не остаётся один",
          "Вакансии закрыты к новому учебному году");

  private static final String KNOWN = "Дефициты педагогов известны";
  private static final String YOUNG = "Молодые педагоги участвуют в методической работе";
  private static final List<String> CALENDAR =
      List.of("staff", "needs-may", "needs-august", "young", "priority");

  @Override
  public String title() {
    return "Управленческий цикл прошлого года";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    LocalDate began = stage.town().yearBegan();
    CycleDesk desk = new CycleDesk(stage, year(began.minusYears(1)));
    if (!desk.closed("EFFECTIVENESS")) {
      began(desk, began.minusYears(1));
      counter.done(2, 7);
      String window = monitored(desk);
      counter.done(3, 7);
      CyclePapers papers = new CyclePapers(stage, desk);
      analysed(desk, papers, window, began);
      counter.done(4, 7);
      List<JsonNode> issued = recommended(stage, desk, papers);
      counter.done(5, 7);
      answered(stage, desk, papers, issued);
      desk.close("EFFECTIVENESS", NEXT.toArray(String[]::new));
    }
    counter.done(7, 7);
    return "семь этапов, закрыт";
  }

  /** As 2025-26. */
  static String year(LocalDate first) {
    return first.getYear() + "-" + String.format("%02d", (first.getYear() + 1) % 100);
  }

  private static void began(CycleDesk desk, LocalDate first) {
    if (desk.closed("METHODS")) {
      return;
    }
    desk.goal(KNOWN, "track1");
    desk.goal(YOUNG, "track2");
    desk.indicators(CODES);
    desk.responsible("MONITORING", "Методист по мониторингу");
    desk.paper(
        "INDICATORS",
        "Положение о муниципальном мониторинге методической работы",
        "118-д",
        first.plusDays(7).toString(),
        CyclePapers.SITE + "polozhenie-o-monitoringe.pdf");
    desk.close("INDICATORS");
    desk.close("METHODS");
  }

  /** The calendar of the document; the numbers of its last campaign are those of the year. */
  private static String monitored(CycleDesk desk) {
    String window = desk.frozen("priority");
    CALENDAR.forEach(campaign -> desk.campaign(campaign, "DONE"));
    desk.close("MONITORING");
    return window;
  }

  private static void analysed(CycleDesk desk, CyclePapers papers, String window, LocalDate began) {
    papers.note(
        "COMPLEX",
        "Комплексный анализ методической работы за год",
        window,
        began.minusDays(20),
        List.of(
            CyclePapers.finding(true, "T1.8", "Диагностику ЦНППМ проходят не во всех школах."),
            CyclePapers.finding(true, "T2.1", "Вакансии учителей математики держатся второй год."),
            CyclePapers.finding(
                false, "T2.8", "Наставничество есть в каждой второй организации.")));
    desk.close("ANALYSIS");
  }

  private static List<JsonNode> recommended(Stage stage, CycleDesk desk, CyclePapers papers) {
    LocalDate due = stage.town().today().plusMonths(2);
    List<Organisation> schools = CycleAdvice.schools(stage);
    JsonNode category =
        papers.recommend(
            "HEAD",
            stage.idOf(schools.get(1)),
            "T1.6",
            desk.goal(KNOWN),
            "Помочь педагогам без категории собрать портфолио и подать на аттестацию.",
            due);
    JsonNode young =
        papers.recommend(
            "HEAD",
            stage.idOf(schools.get(2)),
            "T2.8",
            desk.goal(YOUNG),
            "Закрепить за каждым молодым педагогом наставника и открытый урок.",
            due);
    papers.acknowledged(category, stage.leadOf(schools.get(1)));
    category = desk.fresh("recommendations", category);
    papers.fulfilled(
        category, stage.leadOf(schools.get(1)), "Провели консультации, заявления поданы.");
    papers.fulfilled(
        young, stage.leadOf(schools.get(2)), "Наставники закреплены приказом, уроки в плане.");
    desk.close("RECOMMENDATIONS");
    return List.of(category, young);
  }

  private static void answered(
      Stage stage, CycleDesk desk, CyclePapers papers, List<JsonNode> issued) {
    LocalDate began = stage.town().yearBegan();
    List<String> ids = issued.stream().map(r -> r.path("id").asString()).toList();
    LocalDate from = began.minusDays(75);
    LocalDate to = began.plusDays(30);
    JsonNode category =
        papers.measure(
            "category",
            CycleDrafts.measure(
                "DIFFICULTIES", "Консультации по аттестации", ids.subList(0, 1), from, to));
    JsonNode young =
        papers.measure(
            "young",
            CycleDrafts.measure(
                "YOUNG_TEACHERS",
                "Школа молодого педагога: наставник и открытые уроки",
                ids.subList(1, 2),
                from,
                to));
    Map<String, Object> fair =
        CycleDrafts.measure(
            "INFORMING", "Ярмарка вакансий в педагогическом колледже", List.of(), from, to);
    fair.put("code", "T2.1");
    JsonNode vacancies = papers.measure("fair", fair);
    JsonNode order =
        papers.resolution(
            "order",
            CycleDrafts.resolution(
                "ORDER",
                "187-д",
                began.minusDays(64),
                began.plusDays(60),
                "Утвердить план мер по итогам мониторинга и назначить ответственных.",
                ids));
    desk.close("MEASURES");
    LocalDate today = stage.town().today();
    LocalDate done = began.plusDays(25).isAfter(today) ? today : began.plusDays(25);
    judged(papers, papers.done(category, done, "Проведены во всех школах, где просили."));
    judged(papers, papers.done(young, done, "Наставники назначены, уроки показаны."));
    judged(papers, papers.done(vacancies, done, "Школы встретились с выпускниками."));
    papers.carriedOut(order, done, "План мер выполнен, отчёт рассмотрен на совещании.");
    papers.note(
        "SERVICE",
        "Итоговый анализ деятельности методической службы",
        null,
        began.minusDays(6),
        List.of());
  }

  private static void judged(CyclePapers papers, JsonNode measure) {
    papers.judged(
        measure, "Сравнили с числом, на котором стояла мера; дальше — в цикле нового года.");
  }
}
