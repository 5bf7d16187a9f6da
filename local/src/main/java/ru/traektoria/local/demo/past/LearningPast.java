package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;

/** Courses, diagnostics and routes of a year; who had a deficit often has a route for it. */
final class LearningPast {

  private static final List<String> COMPETENCES =
      List.of(
          "SUBJECT.CONTENT",
          "SUBJECT.TASKS",
          "SUBJECT.LINKS",
          "METHODS.GOALS",
          "METHODS.ACTIVITY",
          "METHODS.ASSESSMENT",
          "PSYCHOLOGY.MOTIVATION",
          "PSYCHOLOGY.INCLUSION",
          "PSYCHOLOGY.CLIMATE",
          "FUNCTIONAL_LITERACY.READING",
          "FUNCTIONAL_LITERACY.MATHS_SCIENCE",
          "FUNCTIONAL_LITERACY.TASKS",
          "SOFT_SKILLS.COMMUNICATION",
          "SOFT_SKILLS.TEAMWORK",
          "SOFT_SKILLS.REFLECTION",
          "ICT.TOOLS",
          "ICT.SAFETY",
          "ICT.DATA");
  private static final double LONG_AGO = 0.09;
  private static final Map<String, Double> SITES =
      weights("MUNICIPAL", 0.6, "SCHOOL", 0.2, "CNPPM", 0.2);
  private static final Map<String, Double> OUTCOMES =
      weights("DEFICIT_ELIMINATED", 0.5, "COMPLETED", 0.3, "NOT_COMPLETED", 0.2);

  private final Town town;
  private final AcademicSeason season;
  private final List<Programme> programmes = Programme.all();

  LearningPast(Town town, AcademicSeason season) {
    this.town = town;
    this.season = season;
  }

  void tell(Archive archive) {
    for (Teacher teacher : town.teachers()) {
      if (teacher.isPedagogue() && season.saw(teacher)) {
        Dice dice = Dice.of(town.seed(), "learning/" + season.label() + "/" + teacher.number());
        courses(teacher, dice, archive);
        diagnostics(teacher, dice, archive);
      }
    }
  }

  /** Of a year longer ago only some КПК are still known: those whose three years are ending. */
  void tellOfLongAgo(Archive archive) {
    for (Teacher teacher : town.teachers()) {
      Dice dice = Dice.of(town.seed(), "long-ago/" + season.label() + "/" + teacher.number());
      if (teacher.isPedagogue() && season.saw(teacher) && dice.chance(LONG_AGO)) {
        archive.courses().add(course(teacher, dice, "ADVANCED_TRAINING"));
      }
    }
  }

  private void courses(Teacher teacher, Dice dice, Archive archive) {
    if (dice.chance(0.38)) {
      archive.courses().add(course(teacher, dice, "ADVANCED_TRAINING"));
    }
    if (dice.chance(0.06)) {
      archive.courses().add(course(teacher, dice, dice.chance(0.5) ? "INTERNSHIP" : "OTHER"));
    }
    if (dice.chance(0.015)) {
      archive.courses().add(course(teacher, dice, "RETRAINING"));
    }
  }

  private Course course(Teacher teacher, Dice dice, String kind) {
    Programme programme =
        dice.pick(programmes.stream().filter(p -> p.kind().equals(kind)).toList());
    LocalDate documentOn = season.day(dice, 1, 9);
    return new Course(
        teacher,
        programme,
        documentOn.minusDays(dice.between(5, 25)),
        documentOn,
        "%d-%05d".formatted(documentOn.getYear() % 100, dice.between(100, 99_999)));
  }

  private void diagnostics(Teacher teacher, Dice dice, Archive archive) {
    if (!dice.chance(0.4)) {
      return;
    }
    String site = dice.weighted(SITES);
    Diagnosis entry =
        new Diagnosis(teacher, season.day(dice, 0, 1), "ENTRY", site, percents(teacher, dice));
    archive.diagnoses().add(entry);
    if (!entry.deficits().isEmpty() && dice.chance(0.7)) {
      route(entry, dice, archive);
    }
  }

  private void route(Diagnosis entry, Dice dice, Archive archive) {
    String outcome = dice.weighted(OUTCOMES);
    Diagnosis last = finalDiagnosis(entry, outcome, dice);
    archive.diagnoses().add(last);
    archive
        .routes()
        .add(
            new PastRoute(
                entry.teacher(),
                entry.site().equals("CNPPM") ? "CNPPM" : "MUNICIPALITY",
                season.day(dice, 2, 2),
                last.completedOn().plusDays(dice.between(1, 10)),
                outcome,
                entry.deficits()));
  }

  private Diagnosis finalDiagnosis(Diagnosis entry, String outcome, Dice dice) {
    boolean mended = outcome.equals("DEFICIT_ELIMINATED");
    Map<String, Integer> after = new TreeMap<>();
    for (String competence : entry.deficits()) {
      int before = entry.percents().get(competence);
      boolean stays = !mended && dice.chance(0.6);
      after.put(competence, stays ? Math.min(59, before + 8) : dice.between(62, 84));
    }
    return new Diagnosis(entry.teacher(), season.day(dice, 8, 8), "FINAL", entry.site(), after);
  }

  private static Map<String, Integer> percents(Teacher teacher, Dice dice) {
    int level = dice.around("HIGHEST".equals(teacher.category()) ? 80 : 74, 6, 50, 92);
    Map<String, Integer> percents = new TreeMap<>();
    for (String competence : COMPETENCES) {
      percents.put(competence, dice.around(level, 10, 20, 100));
    }
    return percents;
  }

  private static Map<String, Double> weights(
      String one, double first, String two, double second, String three, double third) {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put(one, first);
    weights.put(two, second);
    weights.put(three, third);
    return weights;
  }
}
