package ru.traektoria.events.series.application;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.events.series.model.Turnout;
import ru.traektoria.events.series.model.Turnout.Tally;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Ведомость посещаемости: person by session; the holder reads everybody, a teacher oneself. */
@Service
public class CountingTurnout {

  private final FindingSeries finding;

  CountingTurnout(FindingSeries finding) {
    this.finding = finding;
  }

  /**
   * A row.
   *
   * @param organisation of the person when signing up; {@code null} if none
   * @param marks by id of the activity; where a seat is taken and nobody has marked it, {@code
   *     null}
   */
  public record Line(
      TeacherId who, String organisation, Map<String, Attendance> marks, Tally tally) {}

  /** The whole: its sessions in order, and a line for everybody who has a seat in any of them. */
  public record Sheet(List<Activity> sessions, List<Line> lines) {}

  /** What the viewer may read of it; 403 for who neither holds it nor stands in it. */
  public Sheet sheet(SeriesId id, Scope scope) {
    Series series = finding.one(id, scope).state();
    Sheet all = sheet(id);
    if (finding.holds(scope, series)) {
      return all;
    }
    String me =
        scope
            .viewer()
            .teacherId()
            .orElseThrow(
                () ->
                    Problems.forbidden(
                        "Ведомость читает тот, кто проводит, а педагог — свою строку."));
    return new Sheet(
        all.sessions(),
        all.lines().stream().filter(line -> line.who().value().equals(me)).toList());
  }

  Sheet sheet(SeriesId id) {
    List<Activity> sessions =
        finding.sessions(id).stream().filter(a -> a.status() != Status.CANCELLED).toList();
    Turnout turnout = Turnout.of(sessions);
    Map<TeacherId, Map<String, Attendance>> marks = new LinkedHashMap<>();
    Map<TeacherId, String> places = new HashMap<>();
    for (Activity session : sessions) {
      for (Enrolment one : session.enrolments().confirmed()) {
        marks
            .computeIfAbsent(one.teacher(), who -> new LinkedHashMap<>())
            .put(session.id().value(), one.attendance());
        if (one.place().organisation() != null) {
          places.put(one.teacher(), one.place().organisation().value());
        }
      }
    }
    return new Sheet(
        sessions,
        marks.entrySet().stream()
            .map(
                e ->
                    new Line(
                        e.getKey(), places.get(e.getKey()), e.getValue(), turnout.of(e.getKey())))
            .toList());
  }
}
