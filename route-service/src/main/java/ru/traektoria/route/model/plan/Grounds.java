package ru.traektoria.route.model.plan;

/**
 * Основания маршрута besides the deficits (S1 part 1, ИОМ): what the plan builds on. Each may be
 * {@code null}.
 *
 * @param resources личностные ресурсы педагога
 * @param context педагогический контекст организации
 * @param opportunities возможности и ресурсы системы ДПО
 */
public record Grounds(String resources, String context, String opportunities) {

  public static final Grounds NONE = new Grounds(null, null, null);
}
