package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.persistence.Subjects;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.DeficitLine;
import ru.traektoria.diagnostics.persistence.TeacherDocument.StrengthLine;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/**
 * Реестр профессиональных дефицитов and of strengths: what the viewer's role reaches and the
 * consents allow (domain.md §2.2).
 */
@Component
public class Registers {

  private final VisibleTeachers visible;
  private final StaffDirectory directory;
  private final Competences competences;
  private final Subjects subjects;
  private final AccessLog looks;

  Registers(
      VisibleTeachers visible,
      StaffDirectory directory,
      Competences competences,
      Subjects subjects,
      AccessLog looks) {
    this.visible = visible;
    this.directory = directory;
    this.competences = competences;
    this.subjects = subjects;
    this.looks = looks;
  }

  /**
   * The lines found.
   *
   * @param hidden how many more there are that no consent opens to the viewer
   */
  public record Found<T>(List<T> rows, int hidden) {}

  /** The deficits that fit, in no order. */
  public Found<DeficitRow> deficits(Scope scope, RegisterFilter filter) {
    return deficits(scope, filter, null);
  }

  /**
   * The deficits that fit, in no order.
   *
   * @param day as the register stood at the end of it; {@code null} for now. Who may read them is
   *     what the consents say now.
   */
  public Found<DeficitRow> deficits(Scope scope, RegisterFilter filter, LocalDate day) {
    List<DeficitRow> rows = new ArrayList<>();
    int hidden = 0;
    for (TeacherDocument teacher : visible.in(scope)) {
      Optional<DirectoryEntry> entry = directory.find(teacher.id());
      if (teacher.deficits().isEmpty() || !filter.fits(teacher.id(), entry)) {
        continue;
      }
      for (DeficitLine line : on(day, teacher)) {
        if (!fits(filter, line)) {
          continue;
        }
        if (visible.mayRead(scope.viewer(), teacher.id(), line.recipients())) {
          rows.add(row(teacher, entry, line));
        } else {
          hidden++;
        }
      }
    }
    return new Found<>(rows, hidden);
  }

  private static List<DeficitLine> on(LocalDate day, TeacherDocument teacher) {
    return day == null
        ? teacher.deficits()
        : teacher.deficits().stream().flatMap(line -> line.at(day).stream()).toList();
  }

  private boolean fits(RegisterFilter filter, DeficitLine line) {
    return filter.fits(competences.tree().successor(line.competence()))
        && (filter.severity() == null || filter.severity() == line.severity())
        && (filter.state() == null || filter.state() == line.state())
        && (!filter.open() || line.resolvedOn() == null);
  }

  /** The strengths that fit, in no order. */
  public Found<StrengthRow> strengths(Scope scope, RegisterFilter filter) {
    List<StrengthRow> rows = new ArrayList<>();
    int hidden = 0;
    for (TeacherDocument teacher : visible.in(scope)) {
      Optional<DirectoryEntry> entry = directory.find(teacher.id());
      if (teacher.strengths().isEmpty() || !filter.fits(teacher.id(), entry)) {
        continue;
      }
      for (StrengthLine line : teacher.strengths()) {
        boolean wanted =
            filter.fits(competences.tree().successor(line.competence()))
                && (!filter.open() || line.endedOn() == null);
        if (wanted && visible.mayRead(scope.viewer(), teacher.id(), line.recipients())) {
          rows.add(row(teacher, entry, line));
        } else if (wanted) {
          hidden++;
        }
      }
    }
    return new Found<>(rows, hidden);
  }

  /** Writes down that the viewer sees results of these teachers, before they are shown. */
  public void looked(Viewer viewer, Collection<String> teachers, String what) {
    looks.looked(viewer, teachers, what);
  }

  private DeficitRow row(
      TeacherDocument teacher, Optional<DirectoryEntry> entry, DeficitLine line) {
    String place = place(teacher, entry);
    return new DeficitRow(
        line.id(),
        teacher.id(),
        directory.name(teacher.id()),
        place,
        placeName(place),
        taught(entry),
        line.competence().value(),
        competences.name(line.competence()),
        line.competence().area(),
        line.severity(),
        line.state(),
        line.assessment(),
        line.foundOn(),
        line.route(),
        line.resolvedOn());
  }

  private StrengthRow row(
      TeacherDocument teacher, Optional<DirectoryEntry> entry, StrengthLine line) {
    String place = place(teacher, entry);
    return new StrengthRow(
        line.id(),
        teacher.id(),
        directory.name(teacher.id()),
        place,
        placeName(place),
        taught(entry),
        line.competence().value(),
        competences.name(line.competence()),
        line.competence().area(),
        line.assessment(),
        line.foundOn(),
        line.endedOn());
  }

  private static String place(TeacherDocument teacher, Optional<DirectoryEntry> entry) {
    return entry.map(DirectoryEntry::organisation).orElse(teacher.organisation());
  }

  private String placeName(String organisation) {
    return organisation == null ? "" : directory.shortName(organisation);
  }

  private List<String> taught(Optional<DirectoryEntry> entry) {
    return entry.map(this::subjectsOf).orElse(List.of());
  }

  /** The names of the subjects somebody teaches now. */
  public List<String> subjectsOf(DirectoryEntry entry) {
    return entry.subjects().stream().map(subjects::name).toList();
  }
}
