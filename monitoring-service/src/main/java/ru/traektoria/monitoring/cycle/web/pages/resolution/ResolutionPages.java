package ru.traektoria.monitoring.cycle.web.pages.resolution;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.TakingResolutions;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.pages.recommendation.RecommendationsPages;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Entry;

/** One resolution: what it says, whom it answers, how it was carried out. */
@Controller
@RequestMapping(ResolutionsPages.PATH)
class ResolutionPages {

  private final Shelves shelves;
  private final TakingResolutions taking;
  private final Grounds grounds;
  private final Told told;

  ResolutionPages(Shelves shelves, TakingResolutions taking, Grounds grounds, Told told) {
    this.shelves = shelves;
    this.taking = taking;
    this.grounds = grounds;
    this.told = told;
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    Stored<Resolution> stored = shelves.resolutions().get(id, scope.municipality().orElse(null));
    Resolution r = stored.state();
    boolean edits = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL);
    Part body =
        Part.of("Решение")
            .text(r.text())
            .entry("Подписал", r.signer())
            .entry("Исполнитель", r.responsible())
            .entry("Дата контроля", Russian.date(r.control()))
            .entry("По показателю", r.number() == null ? null : code(r));
    if (r.protocol() != null) {
      body.entry(
          Entry.of("Протокол", "№ " + r.protocol().number())
              .href("/activities/meetings/" + r.protocol().meeting()));
    }
    if (r.address() != null) {
      body.entry(Entry.of("Опубликовано", r.address()).href(r.address()));
    }
    Part answered = Part.of("По рекомендациям").nothing("Ни по какой.");
    r.recommendations()
        .forEach(
            each ->
                shelves
                    .recommendations()
                    .find(each)
                    .ifPresent(
                        found ->
                            answered.item(
                                Item.of(found.state().text())
                                    .note(told.addressee(found.state().to(), scope.viewer()))
                                    .href(RecommendationsPages.PATH + "/" + each))));
    return Sheet.page(
        model,
        Heading.of(ResolutionWords.title(r))
            .under("Главная", "/")
            .under("Управленческие решения", ResolutionsPages.PATH + "?year=" + r.year())
            .badge(ResolutionWords.state(r, grounds.today())),
        List.of(body, answered, fate(stored, edits)));
  }

  private String code(Resolution r) {
    return r.number().code() + ": " + told.placed(r.number());
  }

  private Part fate(Stored<Resolution> stored, boolean edits) {
    Resolution r = stored.state();
    Part part = Part.of("Исполнение").nothing("Ещё не исполнено.");
    if (r.done() != null) {
      part.item(Item.of("Исполнено " + Russian.date(r.done().on())).note(r.done().result()));
    }
    if (!edits) {
      return part;
    }
    if (r.done() == null) {
      part.form(
          Form.changing(
                  "done",
                  ResolutionsPages.PATH + "/" + stored.id() + "/done",
                  stored.version(),
                  "Снять с контроля")
              .folded("Отметить исполнение и снять с контроля")
              .fields(
                  Fields.date("on", "Когда").required().value(grounds.today()),
                  Fields.textarea("result", "Что сделано").required().with("maxlength", 2000)));
    }
    return part.form(
        Form.changing(
                "publish",
                ResolutionsPages.PATH + "/" + stored.id() + "/publish",
                stored.version(),
                "Записать адрес")
            .folded("Записать адрес публикации")
            .fields(
                Fields.text("address", "Адрес")
                    .required()
                    .value(r.address())
                    .with("maxlength", 500)));
  }

  @PostMapping("/{id}/done")
  ResponseEntity<Void> done(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(required = false) String result,
      IfMatch match,
      Scope scope) {
    taking.carryOut(
        id, scope.municipality().orElse(null), match.version(), new Resolution.Done(on, result));
    return Done.here("Решение снято с контроля");
  }

  @PostMapping("/{id}/publish")
  ResponseEntity<Void> publish(
      @PathVariable String id,
      @RequestParam(required = false) String address,
      IfMatch match,
      Scope scope) {
    taking.publish(id, scope.municipality().orElse(null), match.version(), address);
    return Done.here("Адрес записан");
  }
}
