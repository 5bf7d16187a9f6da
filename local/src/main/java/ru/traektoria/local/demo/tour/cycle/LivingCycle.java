package ru.traektoria.local.demo.tour.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import tools.jackson.databind.JsonNode;

/**
 * The management cycle of this year, in its middle: goals and methods are set, monitoring goes on,
 * a note tells what is red, schools answer, measures run, resolutions are under control.
 */
public final class LivingCycle implements Act {

  @Override
  public String title() {
    return "Управленческий цикл этого года";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    LocalDate began = stage.town().yearBegan();
    LocalDate today = stage.town().today();
    CycleDesk desk = new CycleDesk(stage, LivingLastCycle.year(began));
    prepared(desk, began);
    counter.done(1, 4);
    CyclePapers papers = new CyclePapers(stage, desk);
    papers.note(
        "ANALYTICAL",
        "Что под угрозой в начале года",
        null,
        today.minusDays(7).isBefore(began) ? today : today.minusDays(7),
        List.of(
            CyclePapers.finding(
                false, "T2.8", "Пары, начатые приказом в сентябре, ведут журнал каждую неделю.")));
    counter.done(2, 4);
    List<String> issued = new CycleAdvice(stage, desk, papers).given(today.plusDays(40));
    counter.done(3, 4);
    acted(papers, issued, today);
    counter.done(4, 4);
    return "идёт мониторинг, "
        + Words.count(issued.size(), "рекомендация", "рекомендации", "рекомендаций");
  }

  private static void prepared(CycleDesk desk, LocalDate began) {
    LivingLastCycle.NEXT.forEach(title -> desk.goal(title, "track1"));
    desk.indicators(LivingLastCycle.CODES);
    desk.responsible("MONITORING", "Методист по мониторингу");
    desk.responsible("ANALYSIS", "Руководитель методической службы");
    desk.paper(
        "INDICATORS",
        "Цели и показатели муниципалитета на учебный год",
        "204-д",
        began.plusDays(9).toString(),
        CyclePapers.SITE + "celi-i-pokazateli.pdf");
    desk.close("INDICATORS");
    desk.close("METHODS");
    desk.campaign("staff", "STORAGE");
    desk.campaign("priority", "COLLECTION");
  }

  private static void acted(CyclePapers papers, List<String> issued, LocalDate today) {
    papers.measure(
        "visits",
        CycleDrafts.measure(
            "DIFFICULTIES",
            "Дни диагностики ЦНППМ в школах, где её прошли не все",
            issued.subList(0, 2),
            today.minusDays(14),
            today.plusDays(45)));
    JsonNode done =
        papers.measure(
            "papers",
            CycleDrafts.measure(
                "INFORMING",
                "Разъяснить школам, как вносить удостоверения",
                issued.subList(2, 3),
                today.minusDays(20),
                today.plusDays(10)));
    papers.done(done, today.minusDays(2), "Прошёл вебинар, памятка разослана школам.");
    Map<String, Object> mentors =
        CycleDrafts.measure(
            "YOUNG_TEACHERS",
            "Наставники молодым педагогам, пришедшим в сентябре",
            List.of(),
            today.minusDays(60),
            today.plusMonths(6));
    mentors.put("code", "T2.7");
    mentors.put("term", "на постоянной основе");
    papers.measure("mentors", mentors);
    decided(papers, issued, today);
  }

  private static void decided(CyclePapers papers, List<String> issued, LocalDate today) {
    papers.resolution(
        "order",
        CycleDrafts.resolution(
            "ORDER",
            "341-д",
            today.minusDays(6),
            today.plusDays(30),
            "Провести дни диагностики по графику; руководителям школ доложить на совещании.",
            issued.subList(0, 2)));
    papers.resolution(
        "meeting",
        CycleDrafts.resolution(
            "MEETING",
            "3",
            today.minusDays(25),
            today.minusDays(1),
            "Сверить реестр педагогов с приказами до конца четверти.",
            List.of()));
  }
}
