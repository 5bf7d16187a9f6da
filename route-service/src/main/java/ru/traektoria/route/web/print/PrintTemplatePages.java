package ru.traektoria.route.web.print;

import java.nio.charset.StandardCharsets;
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
import ru.traektoria.route.application.print.Placeholders;
import ru.traektoria.route.application.print.PrintTemplate;
import ru.traektoria.route.application.print.PrintTemplates;

/** Шаблон печати ИОМ: download, change in Word, upload; the words it understands. */
@Controller
@RequestMapping("/routes/print-template")
class PrintTemplatePages {

  private final PrintTemplates templates;

  PrintTemplatePages(PrintTemplates templates) {
    this.templates = templates;
  }

  @GetMapping
  String show(Viewer viewer, Model model) {
    String municipality = viewer.municipality().orElse("");
    model.addAttribute(Heading.of("Шаблон печати маршрута").under("Маршруты", "/routes"));
    model.addAttribute("own", templates.own(municipality));
    model.addAttribute("once", Placeholders.all());
    model.addAttribute("ofAStep", Placeholders.steps());
    return "routes/print-template";
  }

  @GetMapping("/route.docx")
  ResponseEntity<byte[]> download(Viewer viewer) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename("Шаблон ИОМ.docx", StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(templates.of(viewer.municipality().orElse("")).docx());
  }

  @PostMapping
  ResponseEntity<Void> upload(@RequestParam(required = false) MultipartFile file, Viewer viewer) {
    if (file == null || file.isEmpty()) {
      throw Problems.refused(Reason.at("file", "print.file", "Выберите файл шаблона (.docx)"));
    }
    PrintTemplate template = new PrintTemplate(Upload.of(file).content());
    templates.put(viewer.municipality().orElse(""), template);
    return Done.here("Шаблон принят: маршруты печатаются по нему");
  }

  @PostMapping("/reset")
  ResponseEntity<Void> reset(Viewer viewer) {
    templates.reset(viewer.municipality().orElse(""));
    return Done.here("Маршруты печатаются по общему шаблону");
  }
}
