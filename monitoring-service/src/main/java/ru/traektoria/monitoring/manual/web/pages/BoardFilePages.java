package ru.traektoria.monitoring.manual.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.monitoring.manual.application.SheetFile;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.Upload;

/** Книга на все организации: given out, checked, and written into their drafts. */
@Controller
class BoardFilePages {

  private static final String PATH = ManualPages.PATH + "/{gathering}";

  private final SheetFile files;
  private final StaffDirectory directory;
  private final Reach reach;

  BoardFilePages(SheetFile files, StaffDirectory directory, Reach reach) {
    this.files = files;
    this.directory = directory;
    this.reach = reach;
  }

  /** The workbook for all organisations. */
  @GetMapping(PATH + "/template")
  ResponseEntity<byte[]> template(@PathVariable String gathering, Scope scope) {
    Gathering one = reach.gathering(gathering, scope).state();
    return WorkbookAnswers.workbook(files.template(one, true), one.title() + ", все организации");
  }

  /** A file with rows of several organisations: checked, or written as drafts. */
  @PostMapping(PATH + "/file")
  Object file(
      @PathVariable String gathering,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "true") boolean dryRun,
      Scope scope,
      Model model) {
    Stored<Gathering> one = reach.gathering(gathering, scope);
    SheetFile.Outcome outcome = files.take(one, null, Upload.of(file), dryRun);
    if (outcome.written()) {
      return WorkbookAnswers.written(outcome);
    }
    model.addAttribute("outcome", outcome);
    model.addAttribute("changed", names(outcome.changed()));
    return "monitoring/manual/file :: outcome";
  }

  private List<String> names(List<String> ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(directory.shortName(id)));
    return names;
  }
}
