package ru.traektoria.platform.documents.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

/**
 * Шаблоны печати of a service, at {@code <path>/print-template}: download, change in Word, upload;
 * the words it understands. {@code form} is the name of a form; none is the first.
 */
@Controller
@RequestMapping("${traektoria.portal.path}/print-template")
public class PrintTemplatePages {

  private final PrintTemplates templates;
  private final List<PrintForm> forms;
  private final String path;

  /** The pages of a service whose pages are under {@code path}. */
  public PrintTemplatePages(PrintTemplates templates, List<PrintForms> features, String path) {
    this.templates = templates;
    this.path = path + "/print-template";
    this.forms = features.stream().<PrintForm>flatMap(one -> one.forms().stream()).toList();
  }

  @GetMapping
  String show(@RequestParam(required = false) String form, Viewer viewer, Model model) {
    PrintForm chosen = chosen(form);
    model.addAttribute(Heading.of("Шаблоны печати"));
    model.addAttribute("path", path);
    model.addAttribute("form", chosen.name());
    model.addAttribute("own", templates.own(chosen, municipality(viewer)));
    model.addAttribute("words", chosen.placeholders());
    model.addAttribute(
        "tabs",
        forms.stream()
            .map(f -> Tab.of(f.label(), path + "?form=" + f.name(), f == chosen))
            .toList());
    return "documents/print-template";
  }

  @GetMapping("/template.docx")
  ResponseEntity<byte[]> download(@RequestParam(required = false) String form, Viewer viewer) {
    PrintForm chosen = chosen(form);
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename("Шаблон — " + chosen.label() + ".docx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(templates.of(chosen, municipality(viewer)).docx());
  }

  @PostMapping
  ResponseEntity<Void> upload(
      @RequestParam(required = false) String form,
      @RequestParam(required = false) MultipartFile file,
      Viewer viewer) {
    if (file == null || file.isEmpty()) {
      throw Problems.refused(Reason.at("file", "print.file", "Выберите файл шаблона (.docx)"));
    }
    PrintTemplate template = new PrintTemplate(Upload.of(file).content());
    templates.put(chosen(form), municipality(viewer), template);
    return Done.here("Шаблон принят: дальше печатается по нему");
  }

  @PostMapping("/reset")
  ResponseEntity<Void> reset(@RequestParam(required = false) String form, Viewer viewer) {
    templates.reset(chosen(form), municipality(viewer));
    return Done.here("Дальше печатается по общему шаблону");
  }

  private PrintForm chosen(String name) {
    return name == null
        ? forms.get(0)
        : forms.stream()
            .filter(form -> form.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("Форма", name));
  }

  private static String municipality(Viewer viewer) {
    return viewer.municipality().orElse("");
  }
}
