package ru.traektoria.platform.web.tabular;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.tabular.TableReader.Table;

/**
 * Runs imports in the background and keeps their journal: the file is read at once (so that a wrong
 * file is refused at once), the rows are decided and written while the person watches the progress.
 */
public final class Imports {

  /** As many problems as a person reads before mending the file. */
  static final int MAX_PROBLEMS = 500;

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
  private static final long SAVE_EVERY_NANOS = 500_000_000L;

  private final ImportJournal journal;
  private final Executor executor;
  private final Clock clock;

  public Imports(ImportJournal journal, Executor executor, Clock clock) {
    this.journal = journal;
    this.executor = executor;
    this.clock = clock;
  }

  /**
   * Reads the file and starts the job.
   *
   * @return the job as it starts; follow it with {@link #find}
   * @throws org.springframework.web.ErrorResponseException 413, 415 or 422 for the file as a whole
   */
  public ImportJob start(
      String kind, Viewer viewer, Upload upload, boolean dryRun, RowImport rowImport) {
    Table table = TableReader.read(upload, rowImport.columns());
    ImportJob job = started(kind, viewer, upload, dryRun, table);
    journal.save(job);
    executor.execute(() -> run(job, table, rowImport));
    return job;
  }

  /** The job as it stands now. */
  public Optional<ImportJob> find(String id) {
    return journal.find(id);
  }

  /** The journal, newest first. */
  public List<ImportJob> all() {
    return journal.all();
  }

  private ImportJob started(
      String kind, Viewer viewer, Upload upload, boolean dryRun, Table table) {
    return new ImportJob(
        Ids.next(),
        kind,
        upload.name(),
        upload.sha256(),
        dryRun,
        viewer.name(),
        viewer.municipality().orElse(null),
        viewer.organisation().orElse(null),
        clock.instant(),
        null,
        ImportJob.State.RUNNING,
        table.total(),
        0,
        0,
        0,
        0,
        0,
        List.of(),
        table.unknownHeaders(),
        "Читаем строки");
  }

  private void run(ImportJob job, Table table, RowImport rowImport) {
    try {
      boolean checkOnly = job.dryRun() || !table.problems().isEmpty();
      long[] saved = {System.nanoTime()};
      RowImport.Result result =
          rowImport.run(
              table.rows(),
              checkOnly,
              done -> {
                if (System.nanoTime() - saved[0] > SAVE_EVERY_NANOS) {
                  saved[0] = System.nanoTime();
                  journal.progress(job.id(), done);
                }
              });
      journal.save(finished(job, table, result));
    } catch (RuntimeException e) {
      LOG.error("import {} failed", job.id(), e);
      journal.save(failed(job));
    }
  }

  private ImportJob finished(ImportJob job, Table table, RowImport.Result result) {
    List<TableRow.Problem> problems = new ArrayList<>(table.problems());
    problems.addAll(result.problems());
    problems.sort(Comparator.comparingInt(TableRow.Problem::row));
    boolean good = problems.isEmpty();
    String message =
        !good
            ? "Найдены ошибки, ничего не записано. Исправьте файл и загрузите его ещё раз."
            : job.dryRun() ? "Ошибок нет, файл можно загружать." : "Загружено.";
    return ended(
        job,
        good || job.dryRun() ? ImportJob.State.DONE : ImportJob.State.REFUSED,
        good ? result : new RowImport.Result(0, 0, 0, problems),
        problems,
        message);
  }

  private ImportJob failed(ImportJob job) {
    return ended(
        job,
        ImportJob.State.FAILED,
        RowImport.Result.refused(List.of()),
        List.of(),
        "Загрузка прервалась. Отправьте тот же файл ещё раз: уже записанное не удвоится.");
  }

  private ImportJob ended(
      ImportJob job,
      ImportJob.State state,
      RowImport.Result result,
      List<TableRow.Problem> problems,
      String message) {
    return new ImportJob(
        job.id(),
        job.kind(),
        job.fileName(),
        job.sha256(),
        job.dryRun(),
        job.by(),
        job.municipality(),
        job.organisation(),
        job.startedAt(),
        clock.instant(),
        state,
        job.total(),
        job.total(),
        result.created(),
        result.updated(),
        result.unchanged(),
        problems.size(),
        problems.stream().limit(MAX_PROBLEMS).toList(),
        job.unknownHeaders(),
        message);
  }
}
