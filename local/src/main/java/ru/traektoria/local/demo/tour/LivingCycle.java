package ru.traektoria.local.demo.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * The management cycle of this year, in its middle: goals and methods are set, monitoring goes on,
 * a note tells what is red, schools answer, measures run, resolutions are under control.
 */
final class LivingCycle implements Act {

  private static final int OTHERS = 4;
  private static final String STEP = "Выбрать курс по дефициту из маршрута до конца четверти.";

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
    List<String> issued = recommended(stage, desk, papers, today);
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

  /** The school of the demo's deputy has one to answer; others have answered or are at it. */
  private static List<String> recommended(
      Stage stage, CycleDesk desk, CyclePapers papers, LocalDate today) {
    List<Organisation> schools = schools(stage);
    String known = desk.goal(LivingLastCycle.NEXT.get(0));
    LocalDate due = today.plusDays(40);
    JsonNode waiting =
        papers.recommend(
            "HEAD",
            stage.idOf(schools.get(0)),
            "T1.8",
            known,
            "Согласовать с ЦНППМ день диагностики для педагогов, которые её не проходили.",
            due);
    JsonNode taken =
        papers.recommend(
            "HEAD",
            stage.idOf(schools.get(1)),
            "T1.9",
            known,
            "Проверить, у кого из педагогов с дефицитами нет маршрута, и составить его.",
            due);
    papers.acknowledged(taken, stage.leadOf(schools.get(1)));
    JsonNode fulfilled =
        papers.recommend(
            "ORGANISATION",
            stage.idOf(schools.get(2)),
            "T1.10",
            known,
            "Внести в реестр удостоверения, полученные летом.",
            due);
    papers.fulfilled(
        fulfilled, stage.leadOf(schools.get(2)), "Внесли и подтвердили удостоверения.");
    JsonNode mistaken =
        papers.recommend(
            "ORGANISATION",
            stage.idOf(schools.get(3)),
            "T2.1",
            "",
            "Закрыть вакансию учителя физики.",
            due);
    papers.withdrawn(mistaken, "Вакансию закрыли до того, как рекомендация вышла.");
    JsonNode toTeacher = papers.recommend("TEACHER", pedagogue(stage), "T1.9", known, STEP, due);
    JsonNode toCircle = toCircle(stage, desk, papers, due);
    return List.of(waiting, taken, fulfilled, toTeacher, toCircle).stream()
        .map(one -> one.path("id").asString())
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** The first pedagogue of the first school, who signs in to the demo. */
  private static String pedagogue(Stage stage) {
    Organisation school = stage.town().organisations().get(0);
    return stage.town().teachersOf(school).stream()
        .filter(Teacher::isPedagogue)
        .findFirst()
        .map(stage::idOf)
        .orElseThrow();
  }

  private static JsonNode toCircle(Stage stage, CycleDesk desk, CyclePapers papers, LocalDate due) {
    Caller methodist = stage.methodist();
    List<JsonNode> circles =
        LivingMeetings.circles(methodist.get("/api/v1/activities/associations").body());
    return circles.isEmpty()
        ? desk.cycle().path("nothing")
        : papers.recommend(
            "ASSOCIATION",
            circles.get(0).path("id").asString(),
            "T2.7",
            desk.goal(LivingLastCycle.NEXT.get(1)),
            "Пригласить молодых педагогов на заседание и дать каждому открытый урок.",
            due);
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

  /** The first school, whose deputy signs in to the demo, and those with low results. */
  static List<Organisation> schools(Stage stage) {
    Organisation first = stage.town().organisations().get(0);
    List<Organisation> others =
        stage.town().organisations().stream()
            .filter(o -> o.kind() == Organisation.Kind.SCHOOL && !o.equals(first))
            .sorted(java.util.Comparator.comparing(o -> !o.lowResults()))
            .limit(OTHERS)
            .toList();
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream())
        .toList();
  }
}
