package ru.traektoria.route.model.plan;

/**
 * To what a step refers, so that it is done when that is done.
 *
 * @param id of the programme, activity or mentoring pair
 */
public record Reference(Target target, String id) {

  /** The kinds of things that steps refer to. */
  public enum Target {
    PROGRAMME,
    ACTIVITY,
    PAIR
  }

  /** Программа ДПП of the catalogue, for a step of kind course. */
  public static Reference programme(String id) {
    return new Reference(Target.PROGRAMME, id);
  }

  /** Мероприятие of events-service. */
  public static Reference activity(String id) {
    return new Reference(Target.ACTIVITY, id);
  }

  /** Наставническая пара of mentoring-service. */
  public static Reference pair(String id) {
    return new Reference(Target.PAIR, id);
  }
}
