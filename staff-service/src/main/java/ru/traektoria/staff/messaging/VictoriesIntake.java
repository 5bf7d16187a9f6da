package ru.traektoria.staff.messaging;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.teacher.Standing;
import ru.traektoria.staff.model.teacher.Standing.Victory;
import ru.traektoria.staff.model.teacher.Standing.Victory.Place;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherEvent;
import ru.traektoria.staff.persistence.Teachers;

/**
 * Hears who won a contest: the winner is a leader (S0 §4 «педагоги-лидеры»). A result that is
 * corrected or withdrawn takes the victory back.
 */
@Component
class VictoriesIntake implements Intake {

  private static final Map<String, Place> PLACES =
      Map.of("WINNER", Place.WINNER, "PRIZE_WINNER", Place.PRIZE_WINNER);
  private static final Map<String, String> LEVELS =
      Map.of(
          "SCHOOL", "школьный уровень",
          "MUNICIPAL", "муниципальный уровень",
          "INTER_MUNICIPAL", "межмуниципальный уровень",
          "REGIONAL", "региональный уровень",
          "FEDERAL", "всероссийский уровень");

  private final Teachers teachers;
  private final Circumstances circumstances;

  VictoriesIntake(Teachers teachers, Circumstances circumstances) {
    this.teachers = teachers;
    this.circumstances = circumstances;
  }

  /** What this service reads of a participation; a contest has no title in events. */
  record ParticipationMessage(
      String participation,
      String teacher,
      String kind,
      String role,
      String attendance,
      LocalDate heldOn,
      String level,
      Boolean imported) {

    boolean ofContest() {
      return "CONTEST".equals(kind) && !Boolean.TRUE.equals(imported);
    }

    Victory victory() {
      Place place = "PRESENT".equals(attendance) ? PLACES.get(Objects.toString(role)) : null;
      String where = LEVELS.getOrDefault(Objects.toString(level), "уровень не назван");
      return place == null
          ? null
          : new Victory("Профессиональный конкурс, " + where, place, heldOn, participation);
    }

    boolean concerns(Standing standing) {
      return victory() != null
          || standing.victories().stream()
              .anyMatch(one -> participation.equals(one.participation()));
    }
  }

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.ParticipationRecorded.v1");
  }

  @Override
  public void on(EventMessage event) {
    ParticipationMessage said = event.data(ParticipationMessage.class);
    boolean concerned =
        said.ofContest()
            && teachers
                .store()
                .find(said.teacher())
                .filter(known -> said.concerns(known.state().standing()))
                .isPresent();
    if (concerned) {
      teachers.store().react(said.teacher(), event, known -> decide(known, said));
    }
  }

  private Decision<Teacher, TeacherEvent> decide(
      Optional<Teacher> known, ParticipationMessage said) {
    if (known.isEmpty()) {
      return Decision.refuse(Reason.of("teacher.unknown", "Такого педагога в реестре нет."));
    }
    Teacher.Profile now = known.get().profile();
    Standing told = now.standing().told(said.participation(), said.victory());
    return known
        .get()
        .change(
            new Teacher.Profile(now.person(), now.education(), now.qualification(), told),
            circumstances.now());
  }
}
