package ru.traektoria.route.web.imports;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Loading a file: checked first, written when it has no error; the journal of all loads. */
@Controller
@RequestMapping("/routes/imports")
class ImportPages {

  private static final List<Option> KINDS =
      List.of(
          Option.of("courses", "Курсы этого года"),
          Option.of("history-courses", "История: курсы прошлых лет"),
          Option.of("history-routes", "История: маршруты прошлых лет"),
          Option.of("cnppm-routes", "Маршруты ЦНППМ"),
          Option.of("cnppm-courses", "Завершённые курсы от ЦНППМ"),
          Option.of("programmes", "Каталог программ с группами"));

  private final FileImports files;

  ImportPages(FileImports files) {
    this.files = files;
  }

  @GetMapping
  String ask(Scope scope, Viewer viewer, Model model) {
    boolean methodist = viewer.has(Role.METHODIST);
    model.addAttribute(
        Heading.of("Загрузка из файла")
            .under("Курсы", "/routes/courses")
            .lead("Сначала файл проверяется: ничего не запишется, пока в нём есть ошибки."));
    model.addAttribute("kinds", methodist ? KINDS : KINDS.subList(0, 1));
    model.addAttribute("jobs", files.journal(scope).stream().limit(20).toList());
    return "routes/imports";
  }

  @PostMapping
  ResponseEntity<Void> start(
      @RequestParam(defaultValue = "courses") String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart(required = false) MultipartFile file,
      Scope scope) {
    boolean history = !kind.equals("courses");
    files.require(
        kind,
        "courses",
        "history-courses",
        "history-routes",
        "cnppm-routes",
        "cnppm-courses",
        "programmes");
    if (history && !scope.viewer().has(Role.METHODIST)) {
      throw Problems.forbidden("Историю, каталог и файлы ЦНППМ загружает методист.");
    }
    if (file == null || file.isEmpty()) {
      throw Problems.refused(Reason.at("file", "import.file", "Выберите файл XLSX или CSV"));
    }
    ImportJob job = files.start(kind, scope, Upload.of(file), dryRun);
    return Done.at("/routes/imports/" + job.id(), "Файл принят");
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    ImportJob job = files.find(id, scope);
    model.addAttribute(
        Heading.of(job.dryRun() ? "Проверка файла" : "Загрузка файла")
            .under("Загрузка из файла", "/routes/imports")
            .lead(job.fileName()));
    model.addAttribute("job", job);
    return "routes/import";
  }

  /** The job again while it runs; the whole page when it has ended. */
  @GetMapping("/{id}/progress")
  Object progress(@PathVariable String id, Scope scope, Model model) {
    ImportJob job = files.find(id, scope);
    if (job.finished()) {
      return ResponseEntity.noContent().header("HX-Refresh", "true").build();
    }
    model.addAttribute("job", job);
    return "routes/import :: running";
  }
}
