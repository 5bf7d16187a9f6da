package ru.traektoria.mentoring.web.target;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.target.CheckingTargetModel;
import ru.traektoria.mentoring.application.target.CheckingTargetModel.Line;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.target.Checklist.Said;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.web.access.Scope;

/** Чек-лист целевой модели: facts of the platform beside the word of the school (T2.9). */
@RestController
@RequestMapping("/api/v1/mentoring/target-models/{organisation}/checklist")
class ChecklistController {

  /** What the school says of one requirement. */
  record SaidRequest(boolean there, String note, String link) {}

  /** One requirement as it stands; {@code fact} is {@code null} where the platform cannot tell. */
  record LineView(String code, String text, Boolean fact, boolean there, Said said) {}

  private final CheckingTargetModel checking;
  private final Views views;

  ChecklistController(CheckingTargetModel checking, Views views) {
    this.checking = checking;
    this.views = views;
  }

  @GetMapping
  List<LineView> list(@PathVariable String organisation, Scope scope) {
    return checking.one(new OrganisationId(organisation), scope).stream()
        .map(ChecklistController::view)
        .toList();
  }

  private static LineView view(Line line) {
    return new LineView(
        line.requirement().code(),
        line.requirement().text(),
        line.fact(),
        line.there(),
        line.said());
  }

  @PutMapping("/{code}")
  List<LineView> say(
      @PathVariable String organisation,
      @PathVariable String code,
      @RequestBody SaidRequest request,
      Scope scope) {
    String note = request.note() == null ? "" : request.note().strip();
    String link = request.link() == null ? "" : request.link().strip();
    Said word = new Said(code, request.there(), note, link, views.today());
    checking.say(new OrganisationId(organisation), word, scope);
    return list(organisation, scope);
  }
}
