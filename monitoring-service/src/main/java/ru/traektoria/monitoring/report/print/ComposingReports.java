package ru.traektoria.monitoring.report.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Elements.Expected;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.monitoring.report.application.Composing;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.web.TargetWords;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.documents.print.LayingOutPdf;
import ru.traektoria.platform.documents.print.PrintTemplates;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;

/** Composes the files of a report: a document as DOCX and PDF and its tables as XLSX. */
@Component
class ComposingReports implements Composing {

  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int STEPS = 5;

  private final Pinned pinned;
  private final ByKind byKind;
  private final CyclePapers papers;
  private final CycleWords words;
  private final Programmes programmes;
  private final PrintTemplates templates;
  private final FillingTemplate filling;
  private final LayingOutPdf pdf;
  private final StaffDirectory directory;
  private final Archive archive;
  private final BesideTown beside;
  private final Clock clock;

  ComposingReports(
      Pinned pinned,
      ByKind byKind,
      CyclePapers papers,
      CycleWords words,
      Programmes programmes,
      PrintTemplates templates,
      FillingTemplate filling,
      LayingOutPdf pdf,
      StaffDirectory directory,
      Archive archive,
      BesideTown beside,
      Clock clock) {
    this.pinned = pinned;
    this.byKind = byKind;
    this.papers = papers;
    this.words = words;
    this.programmes = programmes;
    this.templates = templates;
    this.filling = filling;
    this.pdf = pdf;
    this.directory = directory;
    this.archive = archive;
    this.beside = beside;
    this.clock = clock;
  }

  @Override
  public List<Made> files(String id, Report report, Progress progress) {
    progress.step(1, STEPS, "Таблицы");
    List<FrozenRow> rows = pinned.rows(report);
    byte[] tables = tables(report, rows);
    progress.step(2, STEPS, "Диаграмма");
    byte[] diagram = Diagram.png(rows);
    if (report.kind().archive()) {
      progress.step(3, STEPS, "Документы этапов");
      return archive.files(report, tables, more -> document(report, rows, diagram, more), progress);
    }
    progress.step(3, STEPS, "Документ Word");
    byte[] docx = document(report, rows, diagram, Map.of());
    progress.step(4, STEPS, "PDF");
    byte[] printed = pdf.pdf(docx);
    return List.of(
        new Made(report.title() + ".docx", DOCX, docx),
        new Made(report.title() + ".pdf", "application/pdf", printed),
        new Made(report.title() + ".xlsx", XLSX, tables));
  }

  private byte[] tables(Report report, List<FrozenRow> rows) {
    List<Grid> grids = new ArrayList<>(pinned.grids(rows));
    if (report.organisation() != null) {
      grids.add(BesideTown.grid(beside.of(report)));
      return Grid.xlsx(grids.toArray(Grid[]::new));
    }
    grids.add(pinned.byOrganisation(report, rows));
    grids.add(byKind.grid(report, rows));
    if (report.programme() != null) {
      grids.add(resultGrid(report));
    }
    return Grid.xlsx(grids.toArray(Grid[]::new));
  }

  /** A filled form. */
  private byte[] document(
      Report report,
      List<FrozenRow> rows,
      byte[] diagram,
      Map<String, List<Map<String, String>>> more) {
    ReportForm form = ReportForm.of(report.kind());
    Note note = papers.note(report);
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    tables.put(TemplateWords.ROWS, rows.stream().map(RowWords::words).toList());
    List<BesideTown.Line> lines = beside.of(report);
    tables.put(TemplateWords.BESIDE, lines.stream().map(BesideTown::words).toList());
    tables.put(
        TemplateWords.ATTENTION,
        lines.stream().filter(l -> !l.worse().isEmpty()).map(BesideTown::words).toList());
    tables.putAll(ofTown(report, rows, note));
    tables.put(TemplateWords.CONTENTS, List.of());
    tables.putAll(more);
    return filling.fill(
        templates.of(form, report.municipality()),
        new Words(
            once(report, note),
            tables,
            diagram == null ? Map.of() : Map.of(TemplateWords.DIAGRAM, diagram)));
  }

  /** What is of the municipality as a whole: nobody else's is told in the note of a school. */
  private Map<String, List<Map<String, String>>> ofTown(
      Report report, List<FrozenRow> rows, Note note) {
    boolean whole = report.organisation() == null;
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    tables.put(TemplateWords.KINDS, whole ? byKind.words(report, rows) : List.of());
    tables.put(TemplateWords.FINDINGS, words.findings(note));
    tables.put(TemplateWords.RECOMMENDATIONS, whole ? words.recommendationRows(report) : List.of());
    tables.put(TemplateWords.MEASURES, whole ? words.measureRows(report) : List.of());
    tables.put(TemplateWords.RESOLUTIONS, whole ? words.resolutionRows(report) : List.of());
    tables.put(TemplateWords.RESULTS, resultRows(report));
    return tables;
  }

  private Map<String, String> once(Report report, Note note) {
    Map<String, String> once = new HashMap<>(CycleWords.sections(note));
    Edition edition = edition(report);
    once.put("название", report.title());
    once.put("муниципалитет", directory.name(report.municipality()));
    once.put(
        "организация",
        report.organisation() == null ? "" : pinned.name(report, report.organisation()));
    once.put("год", report.year().replace('-', '/'));
    once.put("окно", "№ " + report.window().number() + " «" + report.window().name() + "»");
    once.put("дата", Russian.date(LocalDate.now(clock)));
    once.put("программа", edition == null ? "" : edition.passport().title());
    String goals = String.join("; ", papers.goals(report));
    once.put(
        "цель",
        edition == null || edition.passport().goal() == null ? goals : edition.passport().goal());
    return once;
  }

  private Edition edition(Report report) {
    if (report.programme() == null) {
      return null;
    }
    Programme programme = programmes.get(report.programme(), report.municipality()).state();
    Edition inForce = programme.inForce();
    return inForce == null ? programme.latest() : inForce;
  }

  /** Expected results against the pinned rows, so that they equal the report's own tables. */
  private List<Map<String, String>> resultRows(Report report) {
    Edition edition = edition(report);
    if (edition == null) {
      return List.of();
    }
    Map<String, FrozenRow> rows = pinned.all(report);
    return edition.expected().stream()
        .map(expected -> words(expected, rows.get(expected.code()), report))
        .toList();
  }

  private Map<String, String> words(Expected expected, FrozenRow row, Report report) {
    boolean counted = row != null && expected.terms() != null;
    return Map.of(
        "результат", expected.words(),
        "показатель", expected.code() == null ? "" : expected.code(),
        "есть", row == null ? Russian.NOTHING : RowWords.value(row, row.figure()),
        "ожидается", counted ? TargetWords.target(expected.terms(), row.unit()) : Russian.NOTHING,
        "состояние",
            counted ? state(pinned.judged(row, expected.terms(), report)) : "не оценивается");
  }

  private static String state(Judged judged) {
    return switch (judged.verdict().state()) {
      case ACHIEVED -> "достигнут";
      case ON_THE_WAY -> "на пути";
      case AT_RISK -> "под угрозой";
      case NO_DATA -> "не оценивается";
    };
  }

  private Grid resultGrid(Report report) {
    Grid grid =
        new Grid(
            "Ожидаемые результаты", "Показатель", "Результат", "Есть", "Ожидается", "Состояние");
    resultRows(report)
        .forEach(
            r ->
                grid.row(
                    r.get("показатель"),
                    r.get("результат"),
                    r.get("есть"),
                    r.get("ожидается"),
                    r.get("состояние")));
    return grid;
  }
}
