package ru.traektoria.mentoring.web.pages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.target.CheckingTargetModel;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.target.Checklist.Said;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Чек-лист целевой модели: what the school says, and what the municipality asks for. */
@Controller
class ChecklistPages {

  private final CheckingTargetModel checking;
  private final Views views;

  ChecklistPages(CheckingTargetModel checking, Views views) {
    this.checking = checking;
    this.views = views;
  }

  @PostMapping("/mentoring/target-model/{organisation}/checklist/{code}")
  ResponseEntity<Void> say(
      @PathVariable String organisation,
      @PathVariable String code,
      @RequestParam(defaultValue = "false") boolean there,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "") String link,
      Scope scope) {
    Said word = new Said(code, there, note.strip(), link.strip(), views.today());
    checking.say(new OrganisationId(organisation), word, scope);
    return Done.here("Сведения сохранены");
  }

  @GetMapping("/mentoring/target-model-requirements")
  String requirements(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Что должно быть у организации")
            .under("Целевая модель", "/mentoring/target-model")
            .lead("Список общий для организаций муниципалитета."));
    model.addAttribute("requirements", checking.requirements(scope.viewer()));
    return "mentoring/requirements";
  }

  @PostMapping("/mentoring/target-model-requirements")
  ResponseEntity<Void> require(@RequestParam(defaultValue = "") String text, Scope scope) {
    checking.require(text, scope.viewer());
    return Done.here("Требование добавлено");
  }

  @PostMapping("/mentoring/target-model-requirements/{code}/removal")
  ResponseEntity<Void> dismiss(@PathVariable String code, Scope scope) {
    checking.dismiss(code, scope.viewer());
    return Done.here("Требование убрано");
  }
}
