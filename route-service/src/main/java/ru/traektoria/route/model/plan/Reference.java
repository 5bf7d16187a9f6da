package ru.traektoria.route.model.plan;

/**
 * To what a step refers, so that it is done when that is done.
 *
 * @param id of the programme, activity, mentoring pair or theme of self-education
 */
public record Reference(Target target, String id) {

  /** The kinds of things that steps refer to. */
  public enum Target {
    PROGRAMME,
    ACTIVITY,
    PAIR,
    SELF_EDUCATION
  }

  /** Программа ДПП of the catalogue, for a step of kind course. */
  public static Reference programme(String id) {
    return new Reference(Target.PROGRAMME, id);
  }

  /** Мероприятие of events-service. */
  public static Reference activity(String id) {
    return new Reference(Target.ACTIVITY, id);
  }

  /** Тема самообразования of a year. */
  public static Reference selfEducation(String id) {
    return new Reference(Target.SELF_EDUCATION, id);
  }

  /** Наставническая пара of mentoring-service. */
  public static Reference pair(String id) {
    return new Reference(Target.PAIR, id);
  }
}
