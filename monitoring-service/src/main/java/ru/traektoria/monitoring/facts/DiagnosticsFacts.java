package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Диагностика: what diagnostics-service tells (domain.md §2.2); never an answer or a score. */
public final class DiagnosticsFacts {

  public final Diagnoses diagnoses;
  public final Refusals refusals;
  public final Silences silences;
  public final DiagnosisAreas diagnosisAreas;
  public final AreaLevels areaLevels;
  public final CompetenceLevels competenceLevels;
  public final Deficits deficits;
  public final Strengths strengths;
  public final CompetenceAssessments competenceAssessments;
  public final LessonVisits lessonVisits;

  DiagnosticsFacts(Names names) {
    diagnoses = new Diagnoses(names);
    refusals = new Refusals(names, diagnoses.keys());
    silences = new Silences(names, diagnoses.keys());
    diagnosisAreas = new DiagnosisAreas(names, diagnoses.keys());
    areaLevels = new AreaLevels(names, diagnoses.keys());
    competenceLevels = new CompetenceLevels(names, diagnoses.keys());
    deficits = new Deficits(names, diagnoses.keys());
    strengths = new Strengths(names, diagnoses.keys());
    competenceAssessments = new CompetenceAssessments(names);
    lessonVisits = new LessonVisits(names);
  }

  List<Table> tables() {
    return List.of(
        diagnoses,
        refusals,
        silences,
        diagnosisAreas,
        areaLevels,
        competenceLevels,
        deficits,
        strengths,
        competenceAssessments,
        lessonVisits);
  }

  /**
   * Пройденные диагностики; withdrawnOn: «согласие отозвано», the fact itself stays; observed: the
   * sheet of an observer of a lesson; recipients: {@link Recipients}.
   */
  public static final class Diagnoses extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn campaignKind;
    public final IntColumn site;
    public final IntColumn initiator;
    public final IntColumn completedOn = day("completedOn");
    public final IntColumn observed = number("observed");
    public final IntColumn recipients = number("recipients");
    public final IntColumn withdrawnOn = day("withdrawnOn");

    Diagnoses(Names names) {
      super("diagnoses", new Dictionary("diagnoses"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      campaignKind = reference("campaignKind", names.codes);
      site = reference("site", names.codes);
      initiator = reference("initiator", names.codes);
    }
  }

  /** Отказы от диагностики (A.3); a diagnosis of the same id that was done after all undoes it. */
  public static final class Refusals extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn refusedOn = day("refusedOn");

    Refusals(Names names, Dictionary diagnoses) {
      super("refusals", diagnoses);
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
    }
  }

  /**
   * Приглашения, оставшиеся без ответа, when their campaign ended (A.3); a diagnosis of the same id
   * that was done after all undoes it.
   */
  public static final class Silences extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn unansweredOn = day("unansweredOn");

    Silences(Names names, Dictionary diagnoses) {
      super("silences", diagnoses);
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
    }
  }

  /** Области диагностики of one assessment. */
  public static final class DiagnosisAreas extends OwnedTable {
    public final IntColumn area;

    DiagnosisAreas(Names names, Dictionary diagnoses) {
      super("diagnosisAreas", diagnoses);
      area = reference("area", names.codes);
    }
  }

  /** Уровни областей: the weakest of the competences asked (E.16); never a score. */
  public static final class AreaLevels extends OwnedTable {
    public final IntColumn area;
    public final IntColumn level;

    AreaLevels(Names names, Dictionary diagnoses) {
      super("areaLevels", diagnoses);
      area = reference("area", names.codes);
      level = reference("level", names.codes);
    }
  }

  /** Уровни компетенций, by which entry and exit are compared (P5.3, E.16). */
  public static final class CompetenceLevels extends OwnedTable {
    public final IntColumn competence;
    public final IntColumn area;
    public final IntColumn level;

    CompetenceLevels(Names names, Dictionary diagnoses) {
      super("competenceLevels", diagnoses);
      competence = reference("competence", names.codes);
      area = reference("area", names.codes);
      level = reference("level", names.codes);
    }
  }

  /** Дефициты: open from foundOn until resolvedOn, unless the consent was withdrawn. */
  public static final class Deficits extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn competence;
    public final IntColumn area;
    public final IntColumn severity;
    public final IntColumn assessment;
    public final IntColumn foundOn = day("foundOn");
    public final IntColumn resolvedOn = day("resolvedOn");
    public final IntColumn recipients = number("recipients");

    Deficits(Names names, Dictionary diagnoses) {
      super("deficits", new Dictionary("deficits"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      competence = reference("competence", names.codes);
      area = reference("area", names.codes);
      severity = reference("severity", names.codes);
      assessment = reference("assessment", diagnoses);
    }
  }

  /** Зоны успеха. */
  public static final class Strengths extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn competence;
    public final IntColumn area;
    public final IntColumn assessment;
    public final IntColumn foundOn = day("foundOn");
    public final IntColumn recipients = number("recipients");

    Strengths(Names names, Dictionary diagnoses) {
      super("strengths", new Dictionary("strengths"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      competence = reference("competence", names.codes);
      area = reference("area", names.codes);
      assessment = reference("assessment", diagnoses);
    }
  }

  /** Оценка предметных и методических компетенций with the course it belongs to (T1.11). */
  public static final class CompetenceAssessments extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn withCourse = number("withCourse");
    public final IntColumn passedOn = day("passedOn");

    CompetenceAssessments(Names names) {
      super("competenceAssessments", new Dictionary("competenceAssessments"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
    }
  }

  /** Посещения уроков и занятий (PU.2). */
  public static final class LessonVisits extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn heldOn = day("heldOn");

    LessonVisits(Names names) {
      super("lessonVisits", new Dictionary("lessonVisits"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
    }
  }
}
