package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessment;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;

/** Records «оценка предметных и методических компетенций» with the course it belongs to (T1.11). */
@Service
public class RecordingCompetenceAssessment {

  private final AggregateStore<CompetenceAssessment> records;
  private final Clock clock;

  RecordingCompetenceAssessment(AggregateStore<CompetenceAssessment> records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** Records it; the same request again meets the first record. */
  public Stored<CompetenceAssessment> record(CompetenceAssessment passed, String requestHash) {
    return records.create(passed.id(), requestHash, passed.record(LocalDate.now(clock)));
  }
}
