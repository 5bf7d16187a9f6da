package ru.traektoria.staff.web.pages.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Standing;
import ru.traektoria.staff.web.views.AssignmentView;
import ru.traektoria.staff.web.views.TeacherView;

/** The dated record of a teacher, newest first. */
final class TeacherTimeline {

  private final List<TimelineEntry> entries = new ArrayList<>();
  private final Directories words;

  private TeacherTimeline(Directories words) {
    this.words = words;
  }

  static List<TimelineEntry> of(TeacherView teacher, Directories words) {
    TeacherTimeline line = new TeacherTimeline(words);
    line.add(
        TimelineEntry.of(teacher.education().diplomaOn(), "Документ об образовании")
            .icon("school", Tone.INFO));
    line.add(
        TimelineEntry.of(teacher.education().teachingSince(), "Начало педагогического стажа")
            .icon("flag", Tone.NEUTRAL));
    teacher.assignments().forEach(line::assignment);
    line.qualification(teacher.qualification());
    line.standing(teacher.standing());
    line.entries.sort(Comparator.comparing(TimelineEntry::on).reversed());
    return line.entries;
  }

  private void assignment(AssignmentView a) {
    add(
        TimelineEntry.of(a.from(), a.positionName() + ": " + a.organisationName())
            .text(a.subjectName().isEmpty() ? null : a.subjectName())
            .icon("briefcase", Tone.INFO));
    if (a.to() != null) {
      add(
          TimelineEntry.of(a.to(), "Назначение завершено: " + a.organisationName())
              .text(a.positionName())
              .icon("logout", Tone.NEUTRAL));
    }
  }

  private void qualification(Qualification q) {
    q.categories()
        .forEach(
            c ->
                add(
                    TimelineEntry.of(
                            c.awardedOn(), Russian.capital(c.category().title()) + " категория")
                        .text(words.title(DirectoryName.POSITIONS, c.position()))
                        .icon("certificate-2", Tone.GOOD)));
    q.conformities()
        .forEach(
            c ->
                add(
                    TimelineEntry.of(c.passedOn(), "Соответствие занимаемой должности")
                        .text("действует по " + Russian.date(c.validTo()))
                        .icon("clipboard-check", Tone.INFO)));
    q.headAttestations()
        .forEach(
            h ->
                add(
                    TimelineEntry.of(h.passedOn(), "Аттестация руководителя по новой модели")
                        .icon("clipboard-check", Tone.GOOD)));
    q.titles()
        .forEach(
            t ->
                add(
                    TimelineEntry.of(t.awardedOn(), "Звание: " + t.title().title())
                        .icon("award", Tone.GOOD)));
  }

  private void standing(Standing standing) {
    standing
        .presences()
        .forEach(
            p ->
                add(
                    TimelineEntry.of(p.from(), Russian.capital(p.status().title()))
                        .text(p.to() == null ? null : Russian.range(p.from(), p.to()))
                        .icon("clock", Tone.WARNING)));
    standing
        .recognitions()
        .forEach(
            r ->
                add(
                    TimelineEntry.of(r.from(), Russian.capital(r.kind().title()))
                        .text(r.detail())
                        .icon("star", Tone.GOOD)));
    standing
        .reserves()
        .forEach(
            r ->
                add(
                    TimelineEntry.of(r.from(), "Кадровый резерв: " + r.post().title())
                        .text(r.to() == null ? null : Russian.range(r.from(), r.to()))
                        .icon("user-check", Tone.GOOD)));
    standing
        .victories()
        .forEach(
            v ->
                add(
                    TimelineEntry.of(v.on(), Russian.capital(v.place().title()))
                        .text("«" + v.contest() + "»")
                        .icon("trophy", Tone.GOOD)));
  }

  private void add(TimelineEntry entry) {
    if (entry.on() != null) {
      entries.add(entry);
    }
  }
}
