package ru.traektoria.events.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Description.Programme;
import ru.traektoria.events.activity.model.Description.ProgrammeLevel;
import ru.traektoria.events.activity.model.Description.Room;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.history.HistoryRows.Keyed;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryIndex;
import ru.traektoria.platform.events.history.HistoryImport;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/** Участие прошлых лет: rows of the same activity and day make one activity. */
final class ImportingParticipations extends HistoryImport<Activity> {

  /** What one row says of the activity; equal rows are one activity. */
  record Past(Place place, Description what) {}

  /** One activity with those who were there. */
  record PastActivity(ActivityId activity, Past past, List<Enrolment> present)
      implements Told<Activity> {
    @Override
    public String id() {
      return activity.value();
    }

    @Override
    public int rows() {
      return present.size();
    }

    @Override
    public Decision<Activity, ActivityEvent> tell(Optional<Activity> known) {
      return known
          .map(there -> there.participants().rememberAlso(present))
          .orElseGet(() -> Activity.fromHistory(activity, past.place(), past.what(), present));
    }
  }

  private final DirectoryIndex people;

  ImportingParticipations(Activities activities, DirectoryIndex people) {
    super(activities::findAll, activities::createAll, activities::updateAll);
    this.people = people;
  }

  @Override
  public List<Column> columns() {
    return ParticipationColumns.ALL;
  }

  @Override
  protected List<PastActivity> told(List<TableRow> rows, List<TableRow.Problem> problems) {
    Map<Past, List<Keyed<DirectoryEntry, Role>>> byActivity =
        HistoryRows.grouped(
            rows,
            problems,
            (row, told) ->
                HistoryRows.teacher(row, people, told)
                    .map(who -> new Keyed<>(past(row, who), new Keyed<>(who, role(row)))));
    return byActivity.entrySet().stream()
        .map(group -> activity(group.getKey(), group.getValue()))
        .toList();
  }

  private static PastActivity activity(Past past, List<Keyed<DirectoryEntry, Role>> people) {
    ActivityId id = new ActivityId(Ids.derived("history-activity", past.toString()));
    Map<TeacherId, Enrolment> present = new LinkedHashMap<>();
    for (Keyed<DirectoryEntry, Role> one : people) {
      DirectoryEntry who = one.key();
      TeacherId teacher = new TeacherId(who.id());
      Place from = Place.of(who.municipality(), who.organisation());
      present.put(teacher, Enrolment.of(id, teacher, from, one.row()).marked(Attendance.PRESENT));
    }
    return new PastActivity(id, past, List.copyOf(present.values()));
  }

  private static Role role(TableRow row) {
    return row.text(ParticipationColumns.ROLE).map(Role::valueOf).orElse(Role.PARTICIPANT);
  }

  private static Past past(TableRow row, DirectoryEntry who) {
    Level level = row.text(ParticipationColumns.LEVEL).map(Level::valueOf).orElse(Level.MUNICIPAL);
    String school = level == Level.SCHOOL ? who.organisation() : null;
    Description what =
        new Description(
            row.text(ParticipationColumns.TITLE).orElse(""),
            row.text(ParticipationColumns.KIND)
                .map(ActivityKind::valueOf)
                .orElse(ActivityKind.OTHER),
            level,
            row.text(ParticipationColumns.FORMAT).map(Format::valueOf).orElse(Format.ON_SITE),
            "",
            List.of(),
            programme(row),
            row.yes(ParticipationColumns.PROJECT),
            null,
            new When(
                row.date(ParticipationColumns.DAY).orElse(null),
                null,
                row.number(ParticipationColumns.HOURS).orElse(null)),
            new Room("", null),
            "");
    return new Past(Place.of(who.municipality(), school), what);
  }

  private static Programme programme(TableRow row) {
    return row.text(ParticipationColumns.PRIORITY)
        .map(
            code ->
                new Programme(
                    code,
                    row.text(ParticipationColumns.PRIORITY_LEVEL)
                        .map(ProgrammeLevel::valueOf)
                        .orElse(ProgrammeLevel.FEDERAL)))
        .orElse(null);
  }
}
