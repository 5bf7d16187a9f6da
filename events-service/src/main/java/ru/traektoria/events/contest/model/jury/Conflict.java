package ru.traektoria.events.contest.model.jury;

import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;

/** Конфликт интересов: this work is not given to this member of the jury. */
public record Conflict(SeatId seat, EntryId entry, Kind kind) {

  /** Why. */
  public enum Kind {
    /** Собственная работа. */
    OWN("своя работа"),
    /** Работают в одной организации. */
    SAME_ORGANISATION("та же организация"),
    /** Наставник и наставляемый. */
    MENTOR_PAIR("наставническая пара"),
    /** Эксперт заявил сам. */
    DECLARED("заявлен экспертом");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The users' words. */
    public String label() {
      return label;
    }
  }
}
