package ru.traektoria.route.model.portfolio;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Участие педагога в мероприятии, as events-service recorded it.
 *
 * @param attended whether the teacher was there; only then it stands in the portfolio
 * @param hours academic hours, {@code null} where none are counted
 */
public record Participation(
    String id,
    String activity,
    TeacherId teacher,
    Kind kind,
    Role role,
    boolean attended,
    LocalDate heldOn,
    Double hours) {

  /** Вид мероприятия. */
  public enum Kind {
    SEMINAR("семинар"),
    WEBINAR("вебинар"),
    MASTER_CLASS("мастер-класс"),
    CONFERENCE("конференция"),
    PEDAGOGICAL_READINGS("педагогические чтения"),
    ROUND_TABLE("круглый стол"),
    INTERNSHIP("стажировка"),
    CONSULTATION("консультация"),
    OPEN_LESSON("открытый урок"),
    ASSOCIATION_MEETING("заседание объединения"),
    METHODICAL_COUNCIL("методический совет"),
    PEDAGOGICAL_COUNCIL("педагогический совет"),
    METHODICAL_DAY("методический день"),
    SUBJECT_WEEK("предметная неделя"),
    CONTEST("конкурс"),
    YOUNG_TEACHERS_SCHOOL("школа молодого учителя"),
    PUBLICATION("публикация"),
    EXPERTISE("экспертная деятельность"),
    OTHER("мероприятие");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Роль участника. */
  public enum Role {
    PARTICIPANT("участник"),
    SPEAKER("выступление"),
    ORGANISER("организатор"),
    JURY("член жюри"),
    EXPERT("эксперт"),
    WINNER("победитель"),
    PRIZE_WINNER("призёр");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
