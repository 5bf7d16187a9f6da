package ru.traektoria.monitoring.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Chosen;
import ru.traektoria.monitoring.cycle.model.Method;
import ru.traektoria.monitoring.cycle.model.Source;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.report.application.Composing.Made;
import ru.traektoria.monitoring.report.application.Composing.Progress;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.documents.print.PrintTemplates;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * Пакет подтверждений: one archive for the outside evaluation of management mechanisms (S2-03), a
 * folder for each stage and a table of contents with a checksum of every file.
 */
@Component
class Archive {

  /** A file in its folder. */
  private record Inside(String section, String path, String what, byte[] content) {}

  private static final int STEPS = 5;

  private final CycleWords cycle;
  private final PrintTemplates templates;
  private final FillingTemplate filling;

  Archive(CycleWords cycle, PrintTemplates templates, FillingTemplate filling) {
    this.cycle = cycle;
    this.templates = templates;
    this.filling = filling;
  }

  /**
   * The archive.
   *
   * @param contents fills the table of contents
   */
  List<Made> files(
      Report report,
      byte[] tables,
      Function<Map<String, List<Map<String, String>>>, byte[]> contents,
      Progress progress) {
    List<Inside> inside = new ArrayList<>(stages(report, tables));
    progress.step(4, STEPS, "Оглавление и архив");
    byte[] docx = contents.apply(Map.of(ReportForm.CONTENTS, lines(inside)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "00 Оглавление.docx", docx);
      for (Inside file : inside) {
        put(zip, file.path(), file.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        new Made(report.title() + ".zip", "application/zip", bytes.toByteArray()),
        new Made("Оглавление.docx", ComposingReports.DOCX, docx));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private List<Inside> stages(Report report, byte[] tables) {
    List<Inside> files = new ArrayList<>();
    files.add(
        grids(
            "1 Показатели",
            "Показатели.xlsx",
            "Цели и показатели цикла",
            goals(report),
            chosen(report)));
    files.add(
        grids(
            "2 Методы",
            "Методы и источники.xlsx",
            "Метод и источник каждого показателя",
            methods(report)));
    files.add(
        grids("3 Мониторинг", "Календарь.xlsx", "Мониторинги года и их окна", calendar(report)));
    files.add(
        new Inside(
            "3 Мониторинг",
            "3 Мониторинг/Таблицы, окно № " + report.window().number() + ".xlsx",
            "Таблицы показателей, как заморожены",
            tables));
    for (Stored<Note> note : cycle.published(report)) {
      files.add(note(report, note.state(), files.size()));
    }
    files.add(
        grids(
            "5 Рекомендации",
            "Рекомендации.xlsx",
            "Адресные рекомендации",
            cycle.recommendationGrid(report)));
    files.add(
        grids(
            "6 Меры и решения",
            "Меры и решения.xlsx",
            "План мер и управленческие решения",
            cycle.measureGrid(report),
            cycle.resolutionGrid(report)));
    files.add(
        grids(
            "7 Эффективность",
            "Было — стало.xlsx",
            "Эффект принятых мер",
            cycle.effectGrid(report)));
    files.add(
        grids(
            "8 Документы",
            "Перечень документов.xlsx",
            "Номера, даты и адреса публикаций",
            cycle.documentGrid(report)));
    return files;
  }

  private static Inside grids(String folder, String name, String what, Grid... grids) {
    return new Inside(folder, folder + "/" + name, what, Grid.xlsx(grids));
  }

  private Inside note(Report report, Note note, int number) {
    String folder = note.kind().closesTheYear() ? "7 Эффективность" : "4 Анализ";
    Map<String, String> once = new java.util.HashMap<>(cycle.sections(note));
    once.put("название", note.title());
    once.put("год", report.year().replace('-', '/'));
    once.put("окно", note.window() == null ? "—" : "№ " + note.window().number());
    byte[] docx =
        filling.fill(
            templates.of(ReportForm.NOTE_REPORT, report.municipality()),
            new Words(
                once,
                Map.of(
                    ReportForm.ROWS, List.of(),
                    ReportForm.FINDINGS, cycle.findings(note),
                    ReportForm.RECOMMENDATIONS, List.of(),
                    ReportForm.MEASURES, List.of(),
                    ReportForm.RESOLUTIONS, List.of(),
                    ReportForm.RESULTS, List.of())));
    String name = note.title().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    return new Inside(
        folder, folder + "/" + number + " " + name + ".docx", note.kind().title(), docx);
  }

  private Grid goals(Report report) {
    Grid grid = new Grid("Цели", "№", "Цель");
    List<String> goals = cycle.goals(report);
    for (int i = 0; i < goals.size(); i++) {
      grid.row(i + 1, goals.get(i));
    }
    return grid;
  }

  private Grid chosen(Report report) {
    Grid grid = new Grid("Показатели", "Код", "Качественный показатель", "Что установлено");
    for (Chosen c : cycle.cycle(report).indicators()) {
      grid.row(c.code(), c.name(), c.finding());
    }
    return grid;
  }

  private Grid methods(Report report) {
    Grid grid = new Grid("Методы", "Код", "Метод сбора", "Источник");
    for (Chosen c : cycle.cycle(report).indicators()) {
      grid.row(
          c.code(),
          c.methods().stream().map(Method::title).collect(Collectors.joining("; ")),
          c.sources().stream().map(Source::title).collect(Collectors.joining("; ")));
    }
    return grid;
  }

  private Grid calendar(Report report) {
    Grid grid =
        new Grid(
            "Календарь",
            "Трек",
            "Мониторинг",
            "С",
            "По",
            "Ответственный",
            "Использование результатов",
            "Ход",
            "Окно №");
    for (Campaign c : cycle.cycle(report).campaigns()) {
      grid.row(
          c.track(),
          c.title(),
          c.from(),
          c.to(),
          c.responsible(),
          c.use(),
          c.step().title(),
          c.window() == null ? null : c.window().number());
    }
    return grid;
  }

  private static List<Map<String, String>> lines(List<Inside> inside) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (Inside file : inside) {
      lines.add(
          Map.of(
              "номер", String.valueOf(lines.size() + 1),
              "раздел", file.section(),
              "файл", file.path().substring(file.path().indexOf('/') + 1),
              "что", file.what(),
              "сумма", sum(file.content())));
    }
    return lines;
  }

  private static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
