package ru.traektoria.monitoring.report.application;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.monitoring.frozen.NumberedSnapshots;
import ru.traektoria.monitoring.report.application.Composing.Made;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.report.model.Report.Window;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.documents.Files;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Ids;

/**
 * Строит отчёты, one after the other, beside the requests. What a restart interrupted is built
 * again from the beginning.
 */
@Component
public class BuildingReports {

  private static final Logger LOG = LoggerFactory.getLogger(BuildingReports.class);

  private final Reports reports;
  private final NumberedSnapshots snapshots;
  private final Composing composing;
  private final Files files;
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "reports");
            thread.setDaemon(true);
            return thread;
          });

  BuildingReports(Reports reports, NumberedSnapshots snapshots, Composing composing, Files files) {
    this.reports = reports;
    this.snapshots = snapshots;
    this.composing = composing;
    this.files = files;
  }

  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    reports.unfinished().forEach(report -> start(report.id()));
  }

  /** Begins as soon as the ones before are done. */
  public void start(String id) {
    one.execute(() -> build(id));
  }

  private void build(String id) {
    try {
      Report report = pinned(id);
      List<Made> made =
          composing.files(
              id, report, (done, total, what) -> reports.move(id, r -> r.at(done, total, what)));
      keep(id, made);
    } catch (ErrorResponseException over) {
      LOG.info("report {} goes no further: {}", id, over.getBody().getDetail());
      fail(id, over.getBody().getDetail());
    } catch (RuntimeException e) {
      LOG.error("report {} could not be built", id, e);
      fail(id, "Ошибка на нашей стороне. Постройте отчёт ещё раз.");
    }
  }

  /** Pins a snapshot unless the report stands on one already: a closed year's own, or of today. */
  private Report pinned(String id) {
    Report report = reports.move(id, r -> r.at(0, 1, "Снимок чисел")).state();
    if (report.window() != null) {
      return report;
    }
    Selection there = Selection.of(AcademicYear.parse(report.year()), report.municipality());
    String name = "Для отчёта: " + report.title();
    NumberedSnapshots.Snapshot pinned =
        snapshots.pin(id, there, name.substring(0, Math.min(80, name.length())), report.by());
    Window window = new Window(pinned.window(), pinned.number(), pinned.name());
    return reports.move(id, r -> r.pinned(window)).state();
  }

  private void keep(String id, List<Made> made) {
    List<Attachment> kept = new ArrayList<>();
    for (Made file : made) {
      Attachment attachment =
          new Attachment(Ids.next(), file.name(), file.type(), file.content().length);
      files.keep(attachment, file.content());
      kept.add(attachment);
    }
    try {
      Stored<Report> ready = reports.move(id, r -> r.ready(kept));
      LOG.info("report {} is ready: {} files", ready.id(), kept.size());
    } catch (ErrorResponseException cancelled) {
      kept.forEach(file -> files.remove(file.id()));
      throw cancelled;
    }
  }

  private void fail(String id, String why) {
    try {
      reports.move(id, r -> r.failed(why));
    } catch (ErrorResponseException over) {
      LOG.debug("report {} was over already", id);
    }
  }

  @PreDestroy
  void stop() {
    one.shutdownNow();
  }
}
