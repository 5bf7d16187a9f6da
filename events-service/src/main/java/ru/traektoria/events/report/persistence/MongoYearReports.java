package ru.traektoria.events.report.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.report.application.YearReports;
import ru.traektoria.events.report.model.YearReport;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;

@Component
final class MongoYearReports implements YearReports {

  private final AggregateStore<YearReport> store;

  MongoYearReports(AggregateStores stores) {
    this.store = stores.open("year_reports", YearReport.class, MongoYearReports::readFields);
  }

  private static Map<String, Object> readFields(YearReport report) {
    return Map.of(
        "municipality", report.place().municipality().value(),
        "year", report.year().toString());
  }

  @Override
  public Optional<Stored<YearReport>> find(Association association, AcademicYear year) {
    return store.find(YearReport.idOf(association.id(), year));
  }

  @Override
  public List<Stored<YearReport>> in(Optional<String> municipality, AcademicYear year) {
    Document filter = new Document("year", year.toString());
    municipality.ifPresent(id -> filter.append("municipality", id));
    return store.query(filter);
  }

  @Override
  public Stored<YearReport> update(
      Association association,
      AcademicYear year,
      Long version,
      Function<YearReport, Decision<YearReport, Void>> how) {
    String id = YearReport.idOf(association.id(), year);
    if (version != null && version > 0) {
      return store.update(id, version, how);
    }
    YearReport blank = YearReport.blank(association.id(), association.place(), year);
    Stored<YearReport> begun = store.create(id, "", Decision.accept(blank));
    if (version != null && begun.version() > 1) {
      throw Problems.stale(); // somebody has written since the page showed a blank one
    }
    return store.update(id, version == null ? null : begun.version(), how);
  }
}
