package ru.traektoria.events.outside.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.outside.application.TellingOutside;
import ru.traektoria.events.outside.model.Outside;
import ru.traektoria.events.outside.model.OutsideId;
import ru.traektoria.events.outside.model.Told;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Добавить или исправить участие: a short form with a photograph of the diploma, on a phone. */
@Controller
class OutsideFormPages {

  private static final String LIST = OutsideTable.PATH;

  private final TellingOutside telling;
  private final OutsideViews views;

  OutsideFormPages(TellingOutside telling, OutsideViews views) {
    this.telling = telling;
    this.views = views;
  }

  @GetMapping(LIST + "/new")
  String fresh(Scope scope, Model model) {
    model.addAttribute(Heading.of("Добавить участие").under("Участие вне муниципалитета", LIST));
    model.addAttribute("key", Ids.next());
    return form(LIST, LIST, model);
  }

  @GetMapping(LIST + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    OutsideView view = views.view(telling.one(new OutsideId(id), scope), scope);
    String card = LIST + "/" + id;
    model.addAttribute(
        Heading.of("Исправить участие")
            .under("Участие вне муниципалитета", LIST)
            .under(view.title(), card));
    model.addAttribute("outside", view);
    return form(card, card, model);
  }

  private static String form(String action, String back, Model model) {
    model.addAttribute("action", action);
    model.addAttribute("back", back);
    model.addAttribute(
        "kinds", Told.KINDS.stream().map(k -> Option.of(k.name(), Words.kind(k))).toList());
    model.addAttribute("levels", Words.options(Level.values(), Words::level));
    model.addAttribute("roles", Words.options(Role.values(), Words::role));
    return "outside/form";
  }

  @PostMapping(LIST)
  ResponseEntity<Void> tell(
      OutsideRequest form,
      @RequestParam(required = false) List<MultipartFile> files,
      CreationKey key,
      Scope scope) {
    Stored<Outside> told = telling.tell(key, form.told(), FileAnswers.uploads(files), scope);
    return Done.at(LIST + "/" + told.id(), "Отправлено школе на подтверждение");
  }

  @PostMapping(LIST + "/{id}")
  ResponseEntity<Void> mend(
      @PathVariable String id,
      OutsideRequest form,
      @RequestParam(required = false) List<MultipartFile> files,
      IfMatch seen,
      Scope scope) {
    telling.mend(new OutsideId(id), seen.version(), form.told(), FileAnswers.uploads(files), scope);
    return Done.at(LIST + "/" + id, "Отправлено школе ещё раз");
  }
}
