package ru.traektoria.monitoring.cycle.model;

import java.time.LocalDate;

/**
 * Мониторинг календаря (S3 table 3): when something is measured, by whom and what for.
 *
 * @param use «использование результатов», which every campaign has (S3-103)
 * @param window the frozen tables that hold its numbers; {@code null}: none yet
 */
public record Campaign(
    String id,
    String track,
    String title,
    LocalDate from,
    LocalDate to,
    String responsible,
    String use,
    Step step,
    Window window) {

  /** Ход мониторинга (S3-155). */
  public enum Step {
    INSTRUMENTS("инструментарий"),
    COLLECTION("сбор"),
    PROCESSING("обработка"),
    STORAGE("хранение"),
    DISTRIBUTION("распространение"),
    DONE("завершён");

    private final String title;

    Step(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /** The step after this one; the last stays. */
    public Step next() {
      return this == DONE ? DONE : values()[ordinal() + 1];
    }
  }

  /** Frozen tables. */
  public record Window(String id, int number) {}

  public boolean done() {
    return step == Step.DONE;
  }

  public boolean late(LocalDate today) {
    return !done() && to.isBefore(today);
  }

  public Campaign moved(Step to) {
    return new Campaign(id, track, title, from, this.to, responsible, use, to, window);
  }

  public Campaign frozen(Window in) {
    return new Campaign(id, track, title, from, to, responsible, use, step, in);
  }
}
