package ru.traektoria.mentoring.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.mentoring.application.plan.KeepingSupportPlans;
import ru.traektoria.mentoring.application.plan.KeepingSupportPlans.Which;
import ru.traektoria.mentoring.model.plan.PlanItem;
import ru.traektoria.mentoring.model.plan.SupportPlan.Approval;
import ru.traektoria.mentoring.model.plan.SupportPlan.Content;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** Работа над планом поддержки: items, approval, documents, reading, the methodist's mark. */
@Controller
@RequestMapping("/mentoring/plans/{owner}/{year}")
class PlanCommandPages {

  private final KeepingSupportPlans keeping;

  PlanCommandPages(KeepingSupportPlans keeping) {
    this.keeping = keeping;
  }

  @PostMapping("/title")
  ResponseEntity<Void> title(
      @PathVariable String owner,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String title,
      IfMatch version,
      Scope scope) {
    keeping.write(
        which(owner, year, version),
        known -> new Content(title.strip(), known.items()),
        scope.viewer());
    return Done.here("Название сохранено");
  }

  @PostMapping("/items")
  ResponseEntity<Void> add(
      @PathVariable String owner,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate due,
      @RequestParam(defaultValue = "") String responsible,
      CreationKey key,
      IfMatch version,
      Scope scope) {
    PlanItem item = new PlanItem(key.id(), text.strip(), due, responsible.strip(), null, null);
    keeping.write(
        which(owner, year, version), known -> and(titled(known, year), item), scope.viewer());
    return Done.here("Пункт добавлен");
  }

  private static Content titled(Content known, String year) {
    return known.title().isBlank()
        ? new Content(
            "План поддержки молодых педагогов на " + AcademicYear.parse(year).label(),
            known.items())
        : known;
  }

  private static Content and(Content known, PlanItem item) {
    List<PlanItem> items = new ArrayList<>(known.items());
    items.add(item);
    return new Content(known.title(), items);
  }

  @PostMapping("/copy")
  ResponseEntity<Void> copy(
      @PathVariable String owner, @PathVariable String year, IfMatch version, Scope scope) {
    keeping.copyLast(which(owner, year, version), scope.viewer());
    return Done.here("Пункты прошлого года перенесены на год вперёд");
  }

  @PostMapping("/items/{item}/done")
  ResponseEntity<Void> done(
      @PathVariable String owner,
      @PathVariable String year,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String result,
      IfMatch version,
      Scope scope) {
    keeping.done(which(owner, year, version), item, result.strip(), scope.viewer());
    return Done.here("Пункт выполнен");
  }

  @PostMapping("/items/{item}/removal")
  ResponseEntity<Void> remove(
      @PathVariable String owner,
      @PathVariable String year,
      @PathVariable String item,
      IfMatch version,
      Scope scope) {
    keeping.write(
        which(owner, year, version),
        known ->
            new Content(
                known.title(),
                known.items().stream().filter(one -> !one.id().equals(item)).toList()),
        scope.viewer());
    return Done.here("Пункт убран");
  }

  @PostMapping("/approval")
  ResponseEntity<Void> approve(
      @PathVariable String owner,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      IfMatch version,
      Scope scope) {
    keeping.approve(which(owner, year, version), new Approval(number.strip(), on), scope.viewer());
    return Done.here("План утверждён");
  }

  @PostMapping("/acknowledgement")
  ResponseEntity<Void> acknowledge(
      @PathVariable String owner, @PathVariable String year, Scope scope) {
    keeping.read(owner, year, scope.viewer());
    return Done.here("Спасибо: ознакомление отмечено");
  }

  @PostMapping("/review")
  ResponseEntity<Void> review(
      @PathVariable String owner,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String remark,
      IfMatch version,
      Scope scope) {
    keeping.review(which(owner, year, version), remark.strip(), scope.viewer());
    return Done.here("Отмечено: план изучен");
  }

  @PostMapping("/files")
  ResponseEntity<Void> attach(
      @PathVariable String owner,
      @PathVariable String year,
      @RequestParam(required = false) List<MultipartFile> files,
      IfMatch version,
      Scope scope) {
    keeping.attach(which(owner, year, version), FileAnswers.uploads(files), scope.viewer());
    return Done.here("Документ приложен");
  }

  private static Which which(String owner, String year, IfMatch version) {
    return new Which(owner, year, version.version());
  }
}
