package ru.traektoria.monitoring.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.documents.print.PrintTemplates;
import ru.traektoria.platform.events.outbox.Stored;

/** What lies in the folder of each stage of an archive. */
@Component
class StageFolders {

  /** A file in its folder. */
  record Inside(String section, String path, String what, byte[] content) {}

  private final CyclePapers papers;
  private final PlanGrids plans;
  private final ActionGrids actions;
  private final DocumentGrid documents;
  private final CycleWords words;
  private final PrintTemplates templates;
  private final FillingTemplate filling;

  StageFolders(
      CyclePapers papers,
      PlanGrids plans,
      ActionGrids actions,
      DocumentGrid documents,
      CycleWords words,
      PrintTemplates templates,
      FillingTemplate filling) {
    this.papers = papers;
    this.plans = plans;
    this.actions = actions;
    this.documents = documents;
    this.words = words;
    this.templates = templates;
    this.filling = filling;
  }

  List<Inside> of(Report report, byte[] tables) {
    List<Inside> files = new ArrayList<>();
    files.add(
        grids(
            "1 Показатели",
            "Показатели.xlsx",
            "Цели и показатели цикла",
            plans.goals(report),
            plans.indicators(report)));
    files.add(
        grids(
            "2 Методы",
            "Методы и источники.xlsx",
            "Метод и источник каждого показателя",
            plans.methods(report)));
    files.add(
        grids(
            "3 Мониторинг",
            "Календарь.xlsx",
            "Мониторинги года и их окна",
            plans.calendar(report)));
    files.add(
        new Inside(
            "3 Мониторинг",
            "3 Мониторинг/Таблицы, окно № " + report.window().number() + ".xlsx",
            "Таблицы показателей, как заморожены",
            tables));
    for (Stored<Note> note : papers.published(report)) {
      files.add(note(report, note.state(), files.size()));
    }
    files.add(
        grids(
            "5 Рекомендации",
            "Рекомендации.xlsx",
            "Адресные рекомендации",
            actions.recommendations(report)));
    files.add(
        grids(
            "6 Меры и решения",
            "Меры и решения.xlsx",
            "План мер и управленческие решения",
            actions.measures(report),
            actions.resolutions(report)));
    files.add(
        grids(
            "7 Эффективность",
            "Было — стало.xlsx",
            "Эффект принятых мер",
            actions.effects(report)));
    files.add(
        grids(
            "8 Документы",
            "Перечень документов.xlsx",
            "Номера, даты и адреса публикаций",
            documents.of(report)));
    return files;
  }

  private static Inside grids(String folder, String name, String what, Grid... grids) {
    return new Inside(folder, folder + "/" + name, what, Grid.xlsx(grids));
  }

  private Inside note(Report report, Note note, int number) {
    String folder = note.kind().closesTheYear() ? "7 Эффективность" : "4 Анализ";
    Map<String, String> once = new java.util.HashMap<>(CycleWords.sections(note));
    once.put("название", note.title());
    once.put("год", report.year().replace('-', '/'));
    once.put("окно", note.window() == null ? "—" : "№ " + note.window().number());
    byte[] docx =
        filling.fill(
            templates.of(ReportForm.NOTE_REPORT, report.municipality()),
            new Words(
                once,
                Map.of(
                    TemplateWords.ROWS, List.of(),
                    TemplateWords.FINDINGS, words.findings(note),
                    TemplateWords.RECOMMENDATIONS, List.of(),
                    TemplateWords.MEASURES, List.of(),
                    TemplateWords.RESOLUTIONS, List.of(),
                    TemplateWords.RESULTS, List.of())));
    String name = note.title().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    return new Inside(
        folder, folder + "/" + number + " " + name + ".docx", note.kind().title(), docx);
  }
}
