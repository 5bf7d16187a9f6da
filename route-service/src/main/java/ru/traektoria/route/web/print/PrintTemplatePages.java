package ru.traektoria.route.web.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.route.application.print.PrintForm;
import ru.traektoria.route.application.print.PrintTemplate;
import ru.traektoria.route.application.print.PrintTemplates;

/** Шаблоны печати: download, change in Word, upload; the words it understands. */
@Controller
@RequestMapping("/routes/print-template")
class PrintTemplatePages {

  private final PrintTemplates templates;

  PrintTemplatePages(PrintTemplates templates) {
    this.templates = templates;
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "ROUTE") PrintForm form, Viewer viewer, Model model) {
    model.addAttribute(Heading.of("Шаблоны печати").under("Маршруты", "/routes"));
    model.addAttribute("form", form.name());
    model.addAttribute("own", templates.own(form, municipality(viewer)));
    model.addAttribute("words", form.placeholders());
    model.addAttribute(
        "tabs",
        Arrays.stream(PrintForm.values())
            .map(f -> Tab.of(f.label(), "/routes/print-template?form=" + f.name(), f == form))
            .toList());
    return "routes/print-template";
  }

  @GetMapping("/route.docx")
  ResponseEntity<byte[]> download(
      @RequestParam(defaultValue = "ROUTE") PrintForm form, Viewer viewer) {
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename("Шаблон — " + form.label() + ".docx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(templates.of(form, municipality(viewer)).docx());
  }

  @PostMapping
  ResponseEntity<Void> upload(
      @RequestParam(defaultValue = "ROUTE") PrintForm form,
      @RequestParam(required = false) MultipartFile file,
      Viewer viewer) {
    if (file == null || file.isEmpty()) {
      throw Problems.refused(Reason.at("file", "print.file", "Выберите файл шаблона (.docx)"));
    }
    PrintTemplate template = new PrintTemplate(Upload.of(file).content());
    templates.put(form, municipality(viewer), template);
    return Done.here("Шаблон принят: дальше печатается по нему");
  }

  @PostMapping("/reset")
  ResponseEntity<Void> reset(@RequestParam(defaultValue = "ROUTE") PrintForm form, Viewer viewer) {
    templates.reset(form, municipality(viewer));
    return Done.here("Дальше печатается по общему шаблону");
  }

  private static String municipality(Viewer viewer) {
    return viewer.municipality().orElse("");
  }
}
