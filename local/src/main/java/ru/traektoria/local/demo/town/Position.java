package ru.traektoria.local.demo.town;

/** Должности that occur in the town; the names are those of the directory of positions. */
public enum Position {
  DIRECTOR("Директор", Kind.HEAD),
  KINDERGARTEN_HEAD("Заведующий детским садом", Kind.HEAD),
  DEPUTY("Заместитель директора по учебно-воспитательной работе", Kind.DEPUTY),
  DEPUTY_UPBRINGING("Заместитель директора по воспитательной работе", Kind.DEPUTY),
  TEACHER("Учитель", Kind.PEDAGOGUE),
  PSYCHOLOGIST("Педагог-психолог", Kind.PEDAGOGUE),
  SOCIAL_PEDAGOGUE("Социальный педагог", Kind.PEDAGOGUE),
  SPEECH_TEACHER("Учитель-логопед", Kind.PEDAGOGUE),
  LIBRARIAN("Педагог-библиотекарь", Kind.PEDAGOGUE),
  EDUCATOR("Воспитатель", Kind.PEDAGOGUE),
  SENIOR_EDUCATOR("Старший воспитатель", Kind.PEDAGOGUE),
  MUSIC_LEADER("Музыкальный руководитель", Kind.PEDAGOGUE),
  PE_INSTRUCTOR("Инструктор по физической культуре", Kind.PEDAGOGUE),
  EXTRA_TEACHER("Педагог дополнительного образования", Kind.PEDAGOGUE),
  COACH("Тренер-преподаватель", Kind.PEDAGOGUE),
  METHODIST("Методист", Kind.PEDAGOGUE);

  private final String title;
  private final Kind kind;

  Position(String title, Kind kind) {
    this.title = title;
    this.kind = kind;
  }

  enum Kind {
    HEAD,
    DEPUTY,
    PEDAGOGUE
  }

  public String title() {
    return title;
  }

  public boolean isPedagogue() {
    return kind == Kind.PEDAGOGUE;
  }

  public boolean isHead() {
    return kind == Kind.HEAD;
  }

  /** Whether teaching hours are counted (норма часов учебной работы). */
  boolean hasTeachingHours() {
    return this == TEACHER || this == EXTRA_TEACHER || this == COACH;
  }
}
