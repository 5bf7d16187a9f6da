package ru.traektoria.route.application.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.people.FindingTeacher.Match;
import ru.traektoria.route.application.people.FindingTeacher.Names;
import ru.traektoria.route.application.people.TeacherColumns;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseEvent;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.CourseRule;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** One file of courses on its way: rows are decided first, written together afterwards. */
final class CourseFile {

  private final Names names;
  private final Map<String, Programme> catalogue;
  private final Map<String, String> profileCodes;
  private final CourseRecord.Entry entry;
  private final Courses courses;
  private final List<TableRow.Problem> problems = new ArrayList<>();
  private final List<Decision.Accepted<CourseRecord, CourseEvent>> fresh = new ArrayList<>();
  private final List<Courses.Change> changes = new ArrayList<>();
  private int unchanged;

  CourseFile(
      Names names,
      Map<String, Programme> catalogue,
      Map<String, String> profileCodes,
      CourseRecord.Entry entry,
      Courses courses) {
    this.names = names;
    this.catalogue = catalogue;
    this.profileCodes = profileCodes;
    this.entry = entry;
    this.courses = courses;
  }

  private record Told(TableRow row, TeacherId teacher, Place place, CourseContent content) {}

  CourseFile decide(List<TableRow> rows) {
    Map<String, Told> told = new LinkedHashMap<>();
    for (TableRow row : rows) {
      told(row)
          .ifPresent(
              one -> {
                String identity = CourseRecord.identity(one.teacher(), one.content());
                Told twice = told.put(identity, one);
                if (twice != null) {
                  problems.add(
                      row.problem(
                          null, "Тот же документ уже есть в строке " + twice.row().number()));
                }
              });
    }
    Map<String, Stored<CourseRecord>> there = courses.withIdentity(told.keySet());
    told.forEach(
        (identity, one) -> decide(identity, one, Optional.ofNullable(there.get(identity))));
    return this;
  }

  /** What a row says; everything wrong with it is told at once. */
  private Optional<Told> told(TableRow row) {
    int before = problems.size();
    Match match = TeacherColumns.match(names, row);
    if (!match.found()) {
      problems.add(row.problem(TeacherColumns.TEACHER, match.problem()));
    }
    CourseContent content =
        CourseColumns.content(row, catalogue, profiles(row), MarkColumn.marks(row, problems));
    sound(row, content);
    if (problems.size() > before) {
      return Optional.empty();
    }
    Place place = new Place(match.teacher().municipality(), match.teacher().organisation());
    return Optional.of(new Told(row, new TeacherId(match.teacher().id()), place, content));
  }

  private List<String> profiles(TableRow row) {
    List<String> codes = new ArrayList<>();
    for (String word : CourseColumns.profiles(row)) {
      String code = profileCodes.get(CourseColumns.folded(word));
      if (code == null) {
        problems.add(
            row.problem(CourseColumns.PROFILES, "Профиля «" + word + "» нет в справочнике"));
      } else {
        codes.add(code);
      }
    }
    return codes;
  }

  private void sound(TableRow row, CourseContent content) {
    List<Reason> reasons = CourseRule.objections(content, entry.on());
    reasons.forEach(reason -> problems.add(row.problem(column(reason), reason.message())));
  }

  private void decide(String identity, Told one, Optional<Stored<CourseRecord>> there) {
    if (there.isEmpty()) {
      fresh(
          CourseRecord.record(
              new CourseId(identity), one.teacher(), one.place(), one.content(), entry));
      return;
    }
    CourseRecord now = there.get().state();
    Decision<CourseRecord, CourseEvent> corrected =
        now.correct(one.content().over(now.content()), entry.by(), entry.on());
    changed(one.row(), there.get(), confirmed(corrected));
  }

  private Decision<CourseRecord, CourseEvent> confirmed(
      Decision<CourseRecord, CourseEvent> corrected) {
    if (corrected instanceof Decision.Accepted<CourseRecord, CourseEvent> accepted
        && accepted.state().state() == CourseRecord.State.PENDING) {
      return accepted.state().confirm(entry.by());
    }
    return corrected;
  }

  private void fresh(Decision<CourseRecord, CourseEvent> decision) {
    fresh.add((Decision.Accepted<CourseRecord, CourseEvent>) decision);
  }

  private void changed(
      TableRow row, Stored<CourseRecord> from, Decision<CourseRecord, CourseEvent> decision) {
    if (decision instanceof Decision.Refused<CourseRecord, CourseEvent> refused) {
      refused.reasons().forEach(r -> problems.add(row.problem(column(r), r.message())));
      return;
    }
    Decision.Accepted<CourseRecord, CourseEvent> accepted =
        (Decision.Accepted<CourseRecord, CourseEvent>) decision;
    if (accepted.state().equals(from.state())) {
      unchanged++;
    } else {
      changes.add(new Courses.Change(from, accepted));
    }
  }

  RowImport.Result write(boolean dryRun, IntConsumer progress) {
    if (!problems.isEmpty()) {
      return RowImport.Result.refused(problems);
    }
    int created = fresh.size();
    int updated = changes.size();
    if (!dryRun) {
      created = addAll(progress);
      updated = courses.changeAll(changes);
    }
    return new RowImport.Result(created, updated, unchanged, List.of());
  }

  private int addAll(IntConsumer progress) {
    int created = 0;
    int step = 500;
    for (int from = 0; from < fresh.size(); from += step) {
      created += courses.addAll(fresh.subList(from, Math.min(fresh.size(), from + step)));
      progress.accept(Math.min(fresh.size(), from + step));
    }
    return created;
  }

  private static String column(Reason reason) {
    return switch (reason.field() == null ? "" : reason.field()) {
      case "title" -> CourseColumns.TITLE;
      case "hours" -> CourseColumns.HOURS;
      case "documentOn" -> CourseColumns.DOCUMENT_ON;
      case "profiles" -> CourseColumns.PROFILES;
      default -> null;
    };
  }
}
