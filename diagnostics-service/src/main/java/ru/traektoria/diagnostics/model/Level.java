package ru.traektoria.diagnostics.model;

/** Уровень владения компетенцией; the codes are promised on the wire. */
public enum Level {
  DEFICIT_HIGH("Выраженный дефицит"),
  DEFICIT_MEDIUM("Дефицит"),
  NEUTRAL("Достаточный уровень"),
  STRENGTH("Сильная сторона");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Answers whether the level makes a deficit (профессиональный дефицит). */
  public boolean deficit() {
    return this == DEFICIT_HIGH || this == DEFICIT_MEDIUM;
  }

  /** The severity of the deficit; only asked of a level that is one. */
  public Severity severity() {
    return switch (this) {
      case DEFICIT_HIGH -> Severity.HIGH;
      case DEFICIT_MEDIUM -> Severity.MEDIUM;
      default -> throw new IllegalStateException(this + " is no deficit");
    };
  }
}
