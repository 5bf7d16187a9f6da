package ru.traektoria.route.web.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.Approvers;
import ru.traektoria.route.application.print.Placeholders;
import ru.traektoria.route.application.print.PrintTemplate;
import ru.traektoria.route.application.print.PrintTemplates;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** Настройки маршрутов муниципалитета: who approves them, how they are printed. */
@Controller
@RequestMapping("/routes/settings")
class SettingsPages {

  private static final List<Option> APPROVERS =
      List.of(
          Option.of("METHODIST", "Методист муниципальной службы"),
          Option.of("SCHOOL_LEAD", "Завуч или директор организации"));

  private final Approvers approvers;
  private final PrintTemplates templates;

  SettingsPages(Approvers approvers, PrintTemplates templates) {
    this.approvers = approvers;
    this.templates = templates;
  }

  @GetMapping
  String show(Viewer viewer, Model model) {
    String municipality = viewer.municipality().orElse("");
    model.addAttribute(Heading.of("Настройки маршрутов").under("Маршруты", "/routes"));
    model.addAttribute("approvers", APPROVERS);
    model.addAttribute(
        "chosen", approvers.of(municipality).stream().map(Capacity::name).sorted().toList());
    model.addAttribute("own", templates.own(municipality));
    model.addAttribute("once", Placeholders.all());
    model.addAttribute("ofAStep", Placeholders.steps());
    return "routes/settings";
  }

  @PostMapping("/approvers")
  ResponseEntity<Void> approvers(@RequestParam(required = false) Set<Capacity> who, Viewer viewer) {
    boolean fit = who != null && Set.of(Capacity.METHODIST, Capacity.SCHOOL_LEAD).containsAll(who);
    if (!fit || who.isEmpty()) {
      throw Problems.refused(
          Reason.at("who", "route.approvers", "Выберите методиста, завуча или обоих"));
    }
    approvers.set(viewer.municipality().orElse(""), who);
    return Done.here("Решено, кто утверждает маршруты");
  }

  @GetMapping("/template.docx")
  ResponseEntity<byte[]> download(Viewer viewer) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename("Шаблон ИОМ.docx", StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(templates.of(viewer.municipality().orElse("")).docx());
  }

  @PostMapping("/template")
  ResponseEntity<Void> upload(@RequestParam(required = false) MultipartFile file, Viewer viewer) {
    if (file == null || file.isEmpty()) {
      throw Problems.refused(Reason.at("file", "print.file", "Выберите файл шаблона (.docx)"));
    }
    PrintTemplate template = new PrintTemplate(Upload.of(file).content());
    templates.put(viewer.municipality().orElse(""), template);
    return Done.here("Шаблон принят: маршруты печатаются по нему");
  }

  @PostMapping("/template/reset")
  ResponseEntity<Void> reset(Viewer viewer) {
    templates.reset(viewer.municipality().orElse(""));
    return Done.here("Маршруты печатаются по общему шаблону");
  }
}
