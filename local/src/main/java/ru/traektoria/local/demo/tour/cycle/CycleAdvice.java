package ru.traektoria.local.demo.tour.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.association.LivingMeetings;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** Recommendations of this year's cycle: to heads, an organisation, a teacher, an association. */
record CycleAdvice(Stage stage, CycleDesk desk, CyclePapers papers) {

  private static final int OTHERS = 4;
  private static final String STEP = "Выбрать курс по дефициту из маршрута до конца четверти.";

  /** The school of the demo's deputy has one to answer; others have answered or are at it. */
  List<String> given(LocalDate due) {
    List<Organisation> schools = schools(stage);
    String known = desk.goal(LivingLastCycle.NEXT.get(0));
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
    JsonNode toTeacher = papers.recommend("TEACHER", pedagogue(), "T1.9", known, STEP, due);
    JsonNode toCircle = toCircle(due);
    return List.of(waiting, taken, fulfilled, toTeacher, toCircle).stream()
        .map(one -> one.path("id").asString())
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** The first pedagogue of the first school, who signs in to the demo. */
  private String pedagogue() {
    Organisation school = stage.town().organisations().get(0);
    return stage.town().teachersOf(school).stream()
        .filter(Teacher::isPedagogue)
        .findFirst()
        .map(stage::idOf)
        .orElseThrow();
  }

  private JsonNode toCircle(LocalDate due) {
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

  /** The first school, whose deputy signs in to the demo, and those with low results. */
  static List<Organisation> schools(Stage stage) {
    Organisation first = stage.town().organisations().get(0);
    List<Organisation> others =
        stage.town().organisations().stream()
            .filter(o -> o.kind() == Organisation.Kind.SCHOOL && !o.equals(first))
            .sorted(Comparator.comparing(o -> !o.lowResults()))
            .limit(OTHERS)
            .toList();
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }
}
