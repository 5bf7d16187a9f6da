package ru.traektoria.events.laboratory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.laboratory.model.InnovationYear;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.events.laboratory.model.Participant;
import ru.traektoria.events.laboratory.model.Participant.ParticipationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Состав участников: a school enters its own people, the methodist anybody of the municipality. */
@Service
public class KeepingTeams {

  private final Laboratories laboratories;
  private final KeepingLaboratories keeping;
  private final LaboratoryReach reach;
  private final Reach places;
  private final StaffDirectory directory;
  private final Clock clock;

  KeepingTeams(
      Laboratories laboratories,
      KeepingLaboratories keeping,
      LaboratoryReach reach,
      Reach places,
      StaffDirectory directory,
      Clock clock) {
    this.laboratories = laboratories;
    this.keeping = keeping;
    this.reach = reach;
    this.places = places;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Who joins.
   *
   * @param to {@code null}: to the end of the status
   */
  public record Joining(
      List<String> teachers, Participant.Role role, LocalDate from, LocalDate to) {
    public Joining {
      teachers =
          teachers == null
              ? List.of()
              : teachers.stream().filter(id -> id != null && !id.isBlank()).distinct().toList();
    }
  }

  /** Записывает участников. */
  public Stored<Laboratory> enter(LaboratoryId id, long version, Joining said, Scope scope) {
    Laboratory known = keeping.held(id, scope);
    List<Participant> people =
        said.teachers().stream().map(teacher -> participant(teacher, said, known, scope)).toList();
    return laboratories.update(id, version, one -> one.team().enter(people));
  }

  private Participant participant(String teacher, Joining said, Laboratory known, Scope scope) {
    TeacherId who = new TeacherId(teacher);
    Place place = places.placeOf(who, scope);
    if (!reach.arranges(scope.viewer(), known) && !ofSchool(who, known)) {
      throw Problems.refused(
          Reason.at("teachers", "participant.not-yours", "Школа записывает своих педагогов."));
    }
    return new Participant(who, place.organisation(), said.role(), said.from(), said.to());
  }

  private boolean ofSchool(TeacherId who, Laboratory known) {
    String school = known.place().organisation().value();
    return directory.find(who.value()).filter(e -> e.worksAt(school)).isPresent();
  }

  /** Меняет роль и последний день участия. */
  public Stored<Laboratory> change(
      LaboratoryId id, long version, ParticipationId which, Joining said, Scope scope) {
    keeping.held(id, scope);
    return laboratories.update(
        id, version, one -> one.team().change(which, said.role(), said.to()));
  }

  /** Убирает записанного по ошибке. */
  public Stored<Laboratory> cancel(
      LaboratoryId id, long version, ParticipationId which, Scope scope) {
    keeping.held(id, scope);
    return laboratories.update(id, version, one -> one.team().cancel(which));
  }

  /** Whom the viewer may choose: the people of the organisation, by name. */
  public List<DirectoryEntry> candidates(Laboratory one) {
    return directory.teachersOf(one.place().organisation().value());
  }

  /**
   * Who took part in a year: all of the municipality for the methodist; those of its laboratories,
   * and its people elsewhere, for a school.
   */
  public List<Membership> of(int year, Scope scope) {
    InnovationYear during = new InnovationYear(year);
    return keeping.all(scope).stream()
        .map(Stored::state)
        .flatMap(
            one ->
                one.participants().stream()
                    .filter(who -> during.holds(who, one))
                    .filter(who -> mayName(who, one, scope.viewer()))
                    .map(who -> new Membership(one, who)))
        .toList();
  }

  private boolean mayName(Participant who, Laboratory one, Viewer viewer) {
    boolean ours =
        viewer.has(Role.SCHOOL_LEAD)
            && who.organisation() != null
            && viewer.organisation().filter(who.organisation().value()::equals).isPresent();
    return ours || reach.holds(viewer, one) || reach.arranges(viewer, one);
  }

  /** Somebody in a laboratory. */
  public record Membership(Laboratory laboratory, Participant participant) {}

  /** How many people took part in this calendar year and in the one before it (E.1b). */
  public Innovators innovators(Scope scope) {
    List<Laboratory> all = keeping.all(scope).stream().map(Stored::state).toList();
    int year = LocalDate.now(clock).getYear();
    return new Innovators(
        year, new InnovationYear(year).people(all), new InnovationYear(year - 1).people(all));
  }

  /** Участники инновационной деятельности: the year, and the one before it. */
  public record Innovators(int year, long people, long before) {}
}
