package ru.traektoria.monitoring.facts.column;

/**
 * The words of the events that the platform itself knows. They open the dictionary of codes in this
 * order, so that a word's code is its ordinal; any other word simply gets a further code.
 */
public enum Word {
  SCHOOL,
  KINDERGARTEN,
  ADDITIONAL,
  OTHER,
  FEMALE,
  MALE,
  HIGHER,
  SECONDARY_VOCATIONAL,
  SECONDARY_GENERAL,
  HIGHEST,
  FIRST,
  EMPLOYED,
  ON_LEAVE,
  DISMISSED,
  PEDAGOGUE,
  TEACHER,
  HEAD,
  DEPUTY,
  PRIMARY,
  BASIC,
  SECONDARY,
  MAIN,
  INTERNAL_PART_TIME,
  EXTERNAL_PART_TIME,
  MUNICIPAL,
  CNPPM,
  METHODIST,
  MUNICIPALITY,
  DEFICIT_ELIMINATED,
  COMPLETED,
  ADAPTED,
  PARTLY_ADAPTED,
  NOT_ADAPTED,
  LESSON_VISIT,
  NOT_COMPLETED,
  CANCELLED,
  ADVANCED_TRAINING,
  RETRAINING,
  ADDRESSED,
  CATEGORY,
  CONFORMITY,
  SUBMITTED,
  AGREED,
  ENROLLED,
  INTERNSHIP,
  FUNCTIONAL_LITERACY,
  UPDATED_FGOS,
  DIGITAL_ENVIRONMENT,
  INTERNSHIP_SITE,
  DEFICIT_HIGH,
  DEFICIT_MEDIUM,
  NEUTRAL,
  STRENGTH,
  ENTRY,
  FINAL,
  FEDERAL,
  REGIONAL,
  PRESENT,
  ABSENT,
  WINNER,
  PRIZE_WINNER,
  JURY,
  EXPERT,
  ORGANISER,
  CONTEST,
  SEMINAR,
  ASSOCIATION_MEETING,
  SUBJECT_WEEK,
  METHODICAL_COUNCIL,
  PEDAGOGICAL_COUNCIL,
  EXPERIENCE,
  ORGANISATION,
  ACADEMIC,
  DONE,
  POSITIVE,
  LABORATORY,
  MENTOR,
  MENTEE,
  TUTOR,
  MENTORING_SCHOOL,
  MENTORS_CLUB,
  GRADES,
  VPR,
  OGE,
  EGE,
  INDEPENDENT_ASSESSMENT,
  INFORMATION_CARD,
  TRAINING_REPORT,
  LOW_RESULTS,
  SUBJECT_AND_METHODS;

  /** The code of the word in columns. */
  public int code() {
    return ordinal();
  }

  static Dictionary codes() {
    Dictionary codes = new Dictionary("codes");
    for (Word word : values()) {
      codes.of(word.name());
    }
    return codes;
  }
}
