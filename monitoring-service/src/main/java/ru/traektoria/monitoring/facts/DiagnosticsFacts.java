package ru.traektoria.monitoring.facts;

import java.util.List;

/** Диагностика: what diagnostics-service tells (domain.md §2.2); never an answer or a score. */
public final class DiagnosticsFacts {

  public final Diagnoses diagnoses;
  public final DiagnosisAreas diagnosisAreas;
  public final Deficits deficits;
  public final Strengths strengths;
  public final CompetenceAssessments competenceAssessments;

  DiagnosticsFacts(Names names) {
    diagnoses = new Diagnoses(names);
    diagnosisAreas = new DiagnosisAreas(names, diagnoses.keys());
    deficits = new Deficits(names, diagnoses.keys());
    strengths = new Strengths(names, diagnoses.keys());
    competenceAssessments = new CompetenceAssessments(names);
  }

  List<Table> tables() {
    return List.of(diagnoses, diagnosisAreas, deficits, strengths, competenceAssessments);
  }

  /** Пройденные диагностики; withdrawnOn: «согласие отозвано», the fact itself stays. */
  public static final class Diagnoses extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn campaignKind;
    public final IntColumn site;
    public final IntColumn initiator;
    public final IntColumn completedOn = day("completedOn");
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

  /** Области диагностики of one assessment. */
  public static final class DiagnosisAreas extends OwnedTable {
    public final IntColumn area;

    DiagnosisAreas(Names names, Dictionary diagnoses) {
      super("diagnosisAreas", diagnoses);
      area = reference("area", names.codes);
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
}
