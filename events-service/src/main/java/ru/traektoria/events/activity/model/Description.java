package ru.traektoria.events.activity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What an activity is, as it is announced.
 *
 * @param title тема, as people read it
 * @param kind вид
 * @param level уровень
 * @param format очно, дистанционно, смешанно
 * @param topic содержание in a few words; may be empty
 * @param competences codes of the competence tree it works at
 * @param programme приоритетная программа; {@code null} if none
 * @param municipalProject part of a municipal project or programme (T2.7)
 * @param association id of the association that holds it; {@code null} if none
 * @param when day and hours
 * @param room где и сколько мест
 * @param organiser кто проводит, in words
 * @param more what is told beyond the usual
 */
public record Description(
    String title,
    ActivityKind kind,
    Level level,
    Format format,
    String topic,
    List<String> competences,
    Programme programme,
    boolean municipalProject,
    String association,
    When when,
    Room room,
    String organiser,
    Details more) {

  public Description {
    competences = competences == null ? List.of() : List.copyOf(competences);
    more = more == null ? Details.NONE : more;
  }

  /** An activity of which nothing more is told. */
  public Description(
      String title,
      ActivityKind kind,
      Level level,
      Format format,
      String topic,
      List<String> competences,
      Programme programme,
      boolean municipalProject,
      String association,
      When when,
      Room room,
      String organiser) {
    this(
        title,
        kind,
        level,
        format,
        topic,
        competences,
        programme,
        municipalProject,
        association,
        when,
        room,
        organiser,
        Details.NONE);
  }

  /** The same at another place. */
  public Description in(Room another) {
    return new Description(
        title,
        kind,
        level,
        format,
        topic,
        competences,
        programme,
        municipalProject,
        association,
        when,
        another,
        organiser,
        more);
  }

  /** Уровень мероприятия. */
  public enum Level {
    /** Школьный. */
    SCHOOL,
    /** Муниципальный. */
    MUNICIPAL,
    /** Межмуниципальный. */
    INTER_MUNICIPAL,
    /** Региональный. */
    REGIONAL,
    /** Федеральный. */
    FEDERAL
  }

  /** Формат проведения. */
  public enum Format {
    /** Очно. */
    ON_SITE,
    /** Дистанционно. */
    REMOTE,
    /** Смешанно. */
    MIXED
  }

  /**
   * Приоритетная программа (T3.1).
   *
   * @param code such as {@code FUNCTIONAL_LITERACY}
   * @param level federal or regional
   */
  public record Programme(String code, ProgrammeLevel level) {}

  /** Whose priority it is. */
  public enum ProgrammeLevel {
    /** Федеральная. */
    FEDERAL,
    /** Региональная. */
    REGIONAL
  }

  /**
   * @param on planned day
   * @param at start, local time; {@code null} if not fixed
   * @param hours academic hours for the participant; {@code null} if not counted
   */
  public record When(LocalDate on, LocalTime at, BigDecimal hours) {}

  /**
   * @param place адрес или ссылка
   * @param capacity number of participants' seats; {@code null} for any number
   */
  public record Room(String place, Integer capacity) {}
}
