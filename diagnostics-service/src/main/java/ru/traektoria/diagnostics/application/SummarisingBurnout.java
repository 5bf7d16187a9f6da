package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.burnout.BurnoutSummary;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Подводит итог скрининга выгорания when a municipality ends its campaign. The first campaign of a
 * year that is large enough is the one that is told; a school's own is nobody else's business.
 */
@Service
public class SummarisingBurnout {

  private final AggregateStore<BurnoutSummary> summaries;
  private final Instruments instruments;
  private final TeacherDocuments teachers;
  private final Clock clock;

  SummarisingBurnout(
      AggregateStore<BurnoutSummary> summaries,
      Instruments instruments,
      TeacherDocuments teachers,
      Clock clock) {
    this.summaries = summaries;
    this.instruments = instruments;
    this.teachers = teachers;
    this.clock = clock;
  }

  /** Sums up a campaign that has ended; the same once more, or another one, changes nothing. */
  void summarise(Campaign campaign) {
    InstrumentKind kind = instruments.get(campaign.instrument()).kind();
    if (kind != InstrumentKind.BURNOUT || campaign.organisation() != null) {
      return;
    }
    AcademicYear year = AcademicYear.of(campaign.period().from());
    String municipality = campaign.municipality();
    if (summaries.find(BurnoutSummary.idOf(municipality, year)).isEmpty()) {
      BurnoutSummary.of(municipality, year, screened(campaign), LocalDate.now(clock))
          .ifPresent(summary -> summaries.create(summary.id(), "", summary.told()));
    }
  }

  /** The levels of everybody who went through it and has not taken the consent back. */
  private List<List<Level>> screened(Campaign campaign) {
    return teachers.in(campaign.municipality()).stream()
        .map(teacher -> levels(teacher, campaign.id().value()))
        .filter(levels -> !levels.isEmpty())
        .toList();
  }

  private static List<Level> levels(TeacherDocument teacher, String campaign) {
    return teacher.assessments().values().stream()
        .filter(line -> campaign.equals(line.campaign()) && line.state() == AssessmentState.SCORED)
        .flatMap(line -> teacher.burnout().getOrDefault(line.id(), List.of()).stream())
        .map(TeacherDocument.Found::level)
        .toList();
  }
}
