package ru.traektoria.staff.application.imports.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.application.imports.reading.PlaceIndex;
import ru.traektoria.staff.application.imports.reading.Reach;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Setting;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherEvent;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.persistence.Teachers;
import ru.traektoria.staff.persistence.secret.SnilsVault;

/**
 * Imports a staff list: all rows are read, people are recognised, every change is decided by the
 * same rules as a change by hand, and only when nothing is wrong all of it is written in bulk.
 */
public final class ImportingStaff implements RowImport {

  private final Reach reach;
  private final Teachers teachers;
  private final Setting setting;
  private final PlaceIndex places;
  private final SnilsVault vault;

  /** An import of rows within the reach, by the directories and the day of the setting. */
  public ImportingStaff(
      Reach reach, Teachers teachers, Setting setting, PlaceIndex places, SnilsVault vault) {
    this.reach = reach;
    this.teachers = teachers;
    this.setting = setting;
    this.places = places;
    this.vault = vault;
  }

  @Override
  public List<Column> columns() {
    return StaffColumns.all();
  }

  @Override
  public RowImport.Result run(List<TableRow> table, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    StaffRowReader reader =
        new StaffRowReader(reach, vault, places.lookup(), setting.directories(), problems);
    List<StaffRow> rows = table.stream().map(reader::read).flatMap(Optional::stream).toList();
    rows.forEach(
        row ->
            places
                .problem(row.assignment())
                .ifPresent(reason -> problems.add(row.problem(StaffColumns.TO, reason))));
    Matching matching = new Matching(teachers.of(reach.municipality()));
    StaffChanges changes = new StaffChanges();
    int done = 0;
    for (PersonRows person : PersonRows.group(rows, problems)) {
      decide(person, matching.find(person, problems), changes, problems);
      done += person.rows().size();
      progress.accept(done / 2);
    }
    if (problems.isEmpty() && !dryRun) {
      changes.write(teachers.store(), table.size(), progress);
    }
    return new RowImport.Result(
        changes.created().size(), changes.updated().size(), changes.unchanged(), problems);
  }

  private void decide(
      PersonRows person,
      Optional<Stored<Teacher>> known,
      StaffChanges changes,
      List<TableRow.Problem> problems) {
    if (known.isPresent()) {
      Decision<Teacher, TeacherEvent> decision = again(person, known.get().state());
      if (decision instanceof Decision.Accepted<Teacher, TeacherEvent> accepted) {
        changes.change(known.get(), accepted, teacher -> again(person, teacher));
      }
      refused(decision, person, problems);
      return;
    }
    TeacherId id = new TeacherId(Ids.next());
    Decision<Teacher, TeacherEvent> decision =
        Teacher.register(
            id,
            reach.municipality(),
            ProfileMerge.of(person),
            AssignmentMerge.of(id.value(), person, List.of()),
            setting);
    if (decision instanceof Decision.Accepted<Teacher, TeacherEvent> accepted) {
      changes.create(accepted);
    }
    refused(decision, person, problems);
  }

  private Decision<Teacher, TeacherEvent> again(PersonRows person, Teacher teacher) {
    List<Assignment> assignments =
        AssignmentMerge.of(teacher.id().value(), person, teacher.assignments());
    Teacher.Profile profile =
        ownRecord(teacher) ? ProfileMerge.of(person, teacher.profile()) : teacher.profile();
    return teacher.replace(profile, assignments, setting);
  }

  /** A school adds a part-timer's assignment, but does not rewrite another school's person. */
  private boolean ownRecord(Teacher teacher) {
    OrganisationId own = reach.organisation();
    return own == null || teacher.organisationsFrom(setting.today()).contains(own);
  }

  private static void refused(
      Decision<Teacher, TeacherEvent> decision,
      PersonRows person,
      List<TableRow.Problem> problems) {
    if (decision instanceof Decision.Refused<Teacher, TeacherEvent> refused) {
      for (Reason reason : refused.reasons()) {
        problems.add(person.first().problem(ReasonColumns.of(reason.field()), reason.message()));
      }
    }
  }
}
