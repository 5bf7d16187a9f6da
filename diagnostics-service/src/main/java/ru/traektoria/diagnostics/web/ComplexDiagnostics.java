package ru.traektoria.diagnostics.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.assessment.ComplexRule;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.platform.kernel.AcademicYear;

/** In which years a teacher's diagnostics was «комплексная»; the fact, never a level. */
@Component
public class ComplexDiagnostics {

  private static final Comparator<AcademicYear> NEWEST_FIRST =
      Comparator.comparing(AcademicYear::startYear).reversed();

  private final Instruments instruments;

  ComplexDiagnostics(Instruments instruments) {
    this.instruments = instruments;
  }

  /** The years, newest first. A withdrawn result no longer adds to it. */
  public Set<AcademicYear> years(TeacherDocument teacher) {
    Map<AcademicYear, Set<InstrumentKind>> kinds = new TreeMap<>(NEWEST_FIRST);
    teacher.assessments().values().stream()
        .filter(line -> line.state() == AssessmentState.SCORED && line.completedOn() != null)
        .forEach(line -> add(kinds, line));
    Set<AcademicYear> years = new TreeSet<>(NEWEST_FIRST);
    kinds.forEach(
        (year, completed) -> {
          if (ComplexRule.complex(completed)) {
            years.add(year);
          }
        });
    return years;
  }

  private void add(Map<AcademicYear, Set<InstrumentKind>> kinds, AssessmentLine line) {
    instruments
        .find(line.instrument())
        .map(Instrument::kind)
        .ifPresent(
            kind ->
                kinds
                    .computeIfAbsent(
                        AcademicYear.of(line.completedOn()),
                        year -> EnumSet.noneOf(InstrumentKind.class))
                    .add(kind));
  }
}
