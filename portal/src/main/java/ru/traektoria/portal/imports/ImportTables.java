package ru.traektoria.portal.imports;

import java.time.ZoneId;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.TableRow.Problem;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** The journal of files and the list of what is wrong in one. */
final class ImportTables {

  private final ImportDesk desk;
  private final ZoneId zone;
  private final String path;
  private final Table<ImportJob> journal;

  ImportTables(ImportDesk desk, ZoneId zone, String path) {
    this.desk = desk;
    this.zone = zone;
    this.path = path;
    this.journal = table();
  }

  Table<ImportJob> journal() {
    return journal;
  }

  private Table<ImportJob> table() {
    return Table.of(
            "imports",
            path,
            Column.<ImportJob>link(
                    "file", "Файл", ImportJob::fileName, job -> path + "/" + job.id())
                .note(job -> desk.kind(job.kind()).title())
                .sortable(),
            Column.<ImportJob>text("at", "Когда", j -> Russian.dateTime(j.startedAt(), zone))
                .sortable(ImportJob::startedAt),
            Column.<ImportJob>text("by", "Кто", ImportJob::by).sortable(),
            Column.<ImportJob>badge("state", "Итог", ImportTables::badge),
            Column.<ImportJob>number("total", "Строк", ImportJob::total),
            Column.<ImportJob>text("result", "Записано", ImportTables::result))
        .empty(
            Empty.saying("Загрузок ещё не было")
                .advice("Скачайте шаблон, заполните его и проверьте файл."));
  }

  Table<Problem> problems(String job) {
    return Table.of(
        "problems",
        path + "/" + job,
        Column.<Problem>text("row", "Где", ImportTables::place).sortable(Problem::row),
        Column.<Problem>text("column", "Столбец", Problem::column).sortable(),
        Column.<Problem>text("reason", "Что исправить", Problem::reason).sortable());
  }

  private static String place(Problem problem) {
    return problem.row() == 0 ? "Весь файл" : "Строка " + problem.row();
  }

  static Badge badge(ImportJob job) {
    boolean clean = job.problemCount() == 0;
    return switch (job.state()) {
      case RUNNING -> Badge.info("Идёт").icon("progress");
      case FAILED -> Badge.bad("Прервалась");
      case REFUSED -> Badge.bad("Не записан: есть ошибки");
      case DONE ->
          !job.dryRun()
              ? Badge.good("Загружен")
              : clean ? Badge.good("Проверен, ошибок нет") : Badge.warning("Проверен, есть ошибки");
    };
  }

  private static String result(ImportJob job) {
    return job.dryRun() || job.state() != ImportJob.State.DONE
        ? "ничего"
        : "новых %s, изменено %s, без изменений %s"
            .formatted(
                Russian.number(job.created()),
                Russian.number(job.updated()),
                Russian.number(job.unchanged()));
  }
}
