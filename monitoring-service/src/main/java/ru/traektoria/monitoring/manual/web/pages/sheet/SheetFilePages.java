package ru.traektoria.monitoring.manual.web.pages.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.monitoring.manual.application.FillingSheets;
import ru.traektoria.monitoring.manual.application.SheetFile;
import ru.traektoria.monitoring.manual.application.Sheets;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.monitoring.manual.web.pages.ManualPages;
import ru.traektoria.monitoring.manual.web.pages.WorkbookAnswers;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.portal.form.Done;

/** Файлы листа: the workbook it is filled in with, and the files its fields ask for. */
@Controller
class SheetFilePages {

  private static final String PATH = ManualPages.PATH + "/{gathering}/{organisation}";

  private final SheetFile workbook;
  private final Sheets sheets;
  private final FillingSheets filling;
  private final KeepingFiles keeping;
  private final FileAnswers answers;
  private final StaffDirectory directory;
  private final Reach reach;

  SheetFilePages(
      SheetFile workbook,
      Sheets sheets,
      FillingSheets filling,
      KeepingFiles keeping,
      FileAnswers answers,
      StaffDirectory directory,
      Reach reach) {
    this.workbook = workbook;
    this.sheets = sheets;
    this.filling = filling;
    this.keeping = keeping;
    this.answers = answers;
    this.directory = directory;
    this.reach = reach;
  }

  @GetMapping(PATH + "/template")
  ResponseEntity<byte[]> template(
      @PathVariable String gathering, @PathVariable String organisation, Scope scope) {
    Gathering one = reach.sheet(gathering, organisation, scope).state();
    return WorkbookAnswers.workbook(
        workbook.template(one, false), one.title() + ", " + directory.shortName(organisation));
  }

  /** Checks the file, or writes it into the draft. */
  @PostMapping(PATH + "/file")
  Object file(
      @PathVariable String gathering,
      @PathVariable String organisation,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "true") boolean dryRun,
      Scope scope,
      Model model) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    SheetFile.Outcome outcome = workbook.take(one, organisation, Upload.of(file), dryRun);
    if (outcome.written()) {
      return WorkbookAnswers.written(outcome);
    }
    model.addAttribute("outcome", outcome);
    model.addAttribute("changed", List.of());
    return "monitoring/manual/file :: outcome";
  }

  /** Keeps a file that a field asks for. */
  @PostMapping(PATH + "/attachments/{field}")
  ResponseEntity<Void> attach(
      @PathVariable String gathering,
      @PathVariable String organisation,
      @PathVariable String field,
      @RequestParam MultipartFile file,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    one.state()
        .definition()
        .field(field)
        .filter(f -> f.type() == FieldType.FILE)
        .orElseThrow(() -> Problems.notFound("Поле", field));
    keeping.with(
        List.of(Upload.of(file)),
        kept ->
            filling.fill(
                one,
                organisation,
                version.version(),
                sheet -> with(sheet.content(), field, kept.get(0)),
                null));
    return Done.here("Файл приложен");
  }

  private static Content with(Content content, String field, Attachment file) {
    Map<String, Attachment> files = new HashMap<>(content.files());
    files.put(field, file);
    return content.withFiles(files);
  }

  @GetMapping(PATH + "/files/{file}")
  ResponseEntity<byte[]> open(
      @PathVariable String gathering,
      @PathVariable String organisation,
      @PathVariable String file,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    List<Attachment> named =
        sheets
            .find(one.id(), organisation)
            .map(sheet -> List.copyOf(sheet.state().content().files().values()))
            .orElse(List.of());
    return answers.answer(named, file);
  }
}
