package ru.traektoria.events.project.model;

/** Где проект. */
public enum ProjectState {
  /** Ещё не начался. */
  PLANNED("Впереди"),
  /** Идёт. */
  RUNNING("Идёт"),
  /** The term has passed and nobody has told the result. */
  OVERDUE("Ждёт результата"),
  /** Выполнен. */
  DONE("Выполнен"),
  /** Прекращён. */
  STOPPED("Прекращён");

  private final String label;

  ProjectState(String label) {
    this.label = label;
  }

  /** The users' word. */
  public String label() {
    return label;
  }
}
