package ru.traektoria.route.model.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.model.training.TrainingEvent.TrainingPlanned;

/**
 * Строка плана КПК: one teacher in one academic year (S1 §1.1). Whether it is fulfilled follows
 * from the course records alone; corrections stay with their reason.
 *
 * @param dropped taken out of the plan; may be planned again
 * @param changes everything it was before, oldest first
 * @param since when it was first planned; {@code null} in lines older than this field
 * @param approval {@code null} until the schedule of the year is approved; from then on every
 *     change is told
 */
public record PlannedTraining(
    String id,
    TeacherId teacher,
    Place place,
    AcademicYear year,
    Content content,
    boolean dropped,
    List<Change> changes,
    LocalDate since,
    Approval approval) {

  /**
   * What is planned.
   *
   * @param month its first day
   * @param programme of the catalogue, {@code null} while it is not chosen
   */
  public record Content(LocalDate month, ProgrammeId programme) {

    public Content {
      month = month == null ? null : month.withDayOfMonth(1);
    }
  }

  /**
   * What the line said before, who changed it when and why.
   *
   * @param out it was dropped before
   */
  public record Change(Content before, LocalDate on, Actor by, String reason, boolean out) {}

  /**
   * Утверждение графика.
   *
   * @param act the order, as people quote it
   */
  public record Approval(String act, LocalDate on, Actor by) {}

  public PlannedTraining {
    changes = changes == null ? List.of() : List.copyOf(changes);
  }

  /** A teacher has one line a year. */
  public static String idOf(TeacherId teacher, AcademicYear year) {
    return Ids.derived("training", teacher.value(), year.toString());
  }

  /** Puts the teacher into the plan of a year. */
  public static Decision<PlannedTraining, TrainingEvent> plan(
      TeacherId teacher, Place place, AcademicYear year, Content content, LocalDate today) {
    List<Reason> reasons = objections(year, content, today);
    return reasons.isEmpty()
        ? Decision.accept(
            new PlannedTraining(
                idOf(teacher, year), teacher, place, year, content, false, List.of(), today, null))
        : Decision.refuse(reasons);
  }

  /** What the line said in the evening of a day; empty if it was not there or was dropped. */
  public Optional<Content> on(LocalDate day) {
    if (since != null && since.isAfter(day)) {
      return Optional.empty();
    }
    Optional<Change> later = changes.stream().filter(c -> c.on().isAfter(day)).findFirst();
    boolean out = later.map(Change::out).orElse(dropped);
    return out ? Optional.empty() : Optional.of(later.map(Change::before).orElse(content));
  }

  /** Changes the line, or takes a dropped one back; the reason stays with it. */
  public Decision<PlannedTraining, TrainingEvent> correct(
      Content changed, String reason, Actor by, LocalDate today) {
    if (changed.equals(content) && !dropped) {
      return Decision.unchanged(this);
    }
    List<Reason> reasons = new ArrayList<>(objections(year, changed, today));
    if (blank(reason)) {
      reasons.add(Reason.at("reason", "training.reason", "Напишите, почему план меняется"));
    }
    return reasons.isEmpty()
        ? told(with(changed, false, reason, by, today))
        : Decision.refuse(reasons);
  }

  /** Takes the teacher out of the plan. */
  public Decision<PlannedTraining, TrainingEvent> drop(String reason, Actor by, LocalDate today) {
    if (dropped) {
      return Decision.unchanged(this);
    }
    return blank(reason)
        ? Decision.refuse(
            Reason.at("reason", "training.reason", "Напишите, почему педагог исключается из плана"))
        : told(with(content, true, reason, by, today));
  }

  /**
   * Puts the line into the approved schedule of the year, for the place where the teacher works
   * now. Approved before, or dropped, it stays as it is.
   */
  public Decision<PlannedTraining, TrainingEvent> approve(Place now, Approval given) {
    if (dropped || approval != null) {
      return Decision.unchanged(this);
    }
    if (blank(given.act())) {
      return Decision.refuse(
          Reason.at("act", "training.act", "Укажите, чем утверждён график: приказ, номер и дата"));
    }
    Approval plain = new Approval(given.act().strip(), given.on(), given.by());
    return told(new PlannedTraining(id, teacher, now, year, content, false, changes, since, plain));
  }

  private static Decision<PlannedTraining, TrainingEvent> told(PlannedTraining line) {
    return line.approval == null ? Decision.accept(line) : Decision.accept(line, line.planned());
  }

  private TrainingPlanned planned() {
    return new TrainingPlanned(
        id,
        teacher,
        place.municipality(),
        place.organisation(),
        year.toString(),
        content.month(),
        content.programme(),
        approval.on(),
        dropped ? true : null,
        dropped ? changes.get(changes.size() - 1).on() : null);
  }

  private PlannedTraining with(
      Content changed, boolean out, String reason, Actor by, LocalDate today) {
    List<Change> longer = new ArrayList<>(changes);
    longer.add(new Change(content, today, by, reason.strip(), dropped));
    return new PlannedTraining(id, teacher, place, year, changed, out, longer, since, approval);
  }

  private static List<Reason> objections(AcademicYear year, Content content, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    LocalDate month = content.month();
    if (month == null) {
      reasons.add(Reason.at("month", "training.month", "Выберите месяц"));
    } else if (!year.contains(month)) {
      reasons.add(
          Reason.at(
              "month", "training.month", "Месяц не относится к учебному году " + year.label()));
    } else if (month.isBefore(today.withDayOfMonth(1))) {
      reasons.add(Reason.at("month", "training.month", "Этот месяц уже прошёл"));
    }
    return reasons;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
