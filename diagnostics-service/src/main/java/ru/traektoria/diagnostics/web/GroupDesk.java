package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.group.Comparison;
import ru.traektoria.diagnostics.model.group.LevelCount;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;

/** Results of groups: profile, trend, entry against exit, burnout; never a name. */
@Component
public class GroupDesk {

  private final VisibleTeachers visible;
  private final StaffDirectory directory;
  private final ComplexDiagnostics complex;

  GroupDesk(VisibleTeachers visible, StaffDirectory directory, ComplexDiagnostics complex) {
    this.visible = visible;
    this.directory = directory;
    this.complex = complex;
  }

  /**
   * The newest level of every person and competence.
   *
   * @param people whose levels are counted
   * @param hidden who was assessed but opened the result to nobody on the viewer's side
   * @param complex whose diagnostics of the year was «комплексная»
   */
  public record GroupProfile(
      Map<CompetenceCode, LevelCount> levels, int people, int hidden, int complex) {

    /** Summed up by area. */
    public Map<Area, LevelCount> areas() {
      Map<Area, LevelCount> areas = new TreeMap<>();
      levels.forEach((code, count) -> areas.merge(code.area(), count, LevelCount::plus));
      return areas;
    }
  }

  /** Which part of the scope; {@code null} where it does not matter. */
  public record Part(String organisation, String subject) {

    boolean covers(Optional<DirectoryEntry> entry) {
      return (organisation == null || entry.filter(e -> e.worksAt(organisation)).isPresent())
          && (subject == null || entry.filter(e -> e.subjects().contains(subject)).isPresent());
    }
  }

  /** The profile of a group as it stood at the end of a year, of results of that year alone. */
  public GroupProfile profile(Scope scope, Part part, AcademicYear year) {
    Map<CompetenceCode, LevelCount> levels = new TreeMap<>();
    int people = 0;
    int hidden = 0;
    int whole = 0;
    for (TeacherDocument teacher : visible.in(scope)) {
      if (!part.covers(directory.find(teacher.id()))) {
        continue;
      }
      Predicate<AssessmentLine> ofYear = line -> scored(line) && year.contains(line.completedOn());
      Map<CompetenceCode, Level> newest =
          newest(teacher, ofYear.and(line -> visible.opened(scope.viewer(), line)));
      newest.forEach(
          (code, level) -> levels.merge(code, LevelCount.NONE.plus(level), LevelCount::plus));
      people += newest.isEmpty() ? 0 : 1;
      boolean closed = newest.isEmpty() && teacher.assessments().values().stream().anyMatch(ofYear);
      hidden += closed ? 1 : 0;
      whole += complex.years(teacher).contains(year) ? 1 : 0;
    }
    return new GroupProfile(levels, people, hidden, whole);
  }

  private static boolean scored(AssessmentLine line) {
    return line.state() == AssessmentState.SCORED
        && line.completedOn() != null
        && !line.kind().survey();
  }

  private static Map<CompetenceCode, Level> newest(
      TeacherDocument teacher, Predicate<AssessmentLine> which) {
    Map<CompetenceCode, Level> levels = new HashMap<>();
    teacher.assessments().values().stream()
        .filter(which)
        .sorted(Comparator.comparing(AssessmentLine::completedOn).thenComparing(AssessmentLine::id))
        .flatMap(line -> teacher.levels().getOrDefault(line.id(), List.of()).stream())
        .forEach(found -> levels.put(found.code(), found.level()));
    return levels;
  }

  /** Compares the results of two campaigns for whoever passed both. */
  public Comparison compare(Scope scope, Part part, String entry, String exit) {
    Comparison comparison = Comparison.NONE;
    for (TeacherDocument teacher : visible.in(scope)) {
      Map<CompetenceCode, Level> before = of(scope, teacher, entry);
      Map<CompetenceCode, Level> after = of(scope, teacher, exit);
      if (!before.isEmpty() && !after.isEmpty() && part.covers(directory.find(teacher.id()))) {
        comparison = comparison.plus(before, after);
      }
    }
    return comparison;
  }

  private Map<CompetenceCode, Level> of(Scope scope, TeacherDocument teacher, String campaign) {
    return newest(
        teacher,
        line ->
            scored(line)
                && campaign.equals(line.campaign())
                && visible.opened(scope.viewer(), line));
  }

  /**
   * Burnout by organisation: the newest screening of a year, whoever the consent names, because no
   * name is shown.
   */
  public Burnout burnout(Scope scope, AcademicYear year) {
    Burnout burnout = new Burnout(new TreeMap<>(), new TreeMap<>());
    for (TeacherDocument teacher : visible.in(scope)) {
      Map<CompetenceCode, Level> newest = burnout(teacher, year);
      if (!newest.isEmpty()) {
        burnout.add(place(teacher), newest);
      }
    }
    return burnout;
  }

  private String place(TeacherDocument teacher) {
    String place =
        directory
            .find(teacher.id())
            .map(DirectoryEntry::organisation)
            .orElse(teacher.organisation());
    return place == null ? "" : place;
  }

  /**
   * Screenings by organisation.
   *
   * @param worst each person once, on the worst of the scales: who is at high risk there is at high
   *     risk on at least one (A.1)
   * @param scales by scale
   */
  public record Burnout(
      Map<String, LevelCount> worst, Map<CompetenceCode, Map<String, LevelCount>> scales) {

    private void add(String place, Map<CompetenceCode, Level> levels) {
      count(worst, place, Collections.min(levels.values()));
      levels.forEach(
          (code, level) ->
              count(scales.computeIfAbsent(code, any -> new TreeMap<>()), place, level));
    }

    private static void count(Map<String, LevelCount> groups, String place, Level level) {
      groups.merge(place, LevelCount.NONE.plus(level), LevelCount::plus);
    }
  }

  private static Map<CompetenceCode, Level> burnout(TeacherDocument teacher, AcademicYear year) {
    Map<CompetenceCode, Level> levels = new HashMap<>();
    teacher.assessments().values().stream()
        .filter(line -> scored(line) && year.contains(line.completedOn()))
        .sorted(Comparator.comparing(AssessmentLine::completedOn).thenComparing(AssessmentLine::id))
        .flatMap(line -> teacher.burnout().getOrDefault(line.id(), List.of()).stream())
        .forEach(found -> levels.put(found.code(), found.level()));
    return levels;
  }

  /** The years in which somebody within the scope was assessed, newest first; never empty. */
  public Set<AcademicYear> years(Scope scope, LocalDate today) {
    Set<AcademicYear> years =
        new TreeSet<>(Comparator.comparing(AcademicYear::startYear).reversed());
    years.add(AcademicYear.of(today));
    Set<LocalDate> days = new HashSet<>();
    visible
        .in(scope)
        .forEach(
            teacher ->
                teacher.assessments().values().stream()
                    .filter(GroupDesk::scored)
                    .forEach(line -> days.add(line.completedOn())));
    days.forEach(day -> years.add(AcademicYear.of(day)));
    return years;
  }
}
