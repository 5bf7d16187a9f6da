package ru.traektoria.monitoring.cycle.web.pages.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.Protocols;
import ru.traektoria.monitoring.cycle.application.TakingResolutions;
import ru.traektoria.monitoring.cycle.application.TakingResolutions.Draft;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.model.action.Resolution.Kind;
import ru.traektoria.monitoring.cycle.web.CycleChoices;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;

/** Новое решение: its form and what is sent by it. */
@Controller
@RequestMapping(ResolutionsPages.PATH)
class NewResolutionPages {

  /** The form as it is sent. */
  record Sent(
      Kind kind,
      String number,
      LocalDate date,
      String signer,
      String text,
      String meeting,
      List<String> recommendations,
      String code,
      LocalDate control,
      String responsible,
      String address) {

    Draft draft() {
      List<String> answered = recommendations == null ? List.of() : recommendations;
      return new Draft(
          kind, number, date, signer, text, meeting, answered, code, control, responsible, address);
    }
  }

  private final TakingResolutions taking;
  private final CycleChoices choices;
  private final CycleReach reach;
  private final Protocols protocols;
  private final Grounds grounds;
  private final Told told;

  NewResolutionPages(
      TakingResolutions taking,
      CycleChoices choices,
      CycleReach reach,
      Protocols protocols,
      Grounds grounds,
      Told told) {
    this.taking = taking;
    this.choices = choices;
    this.reach = reach;
    this.protocols = protocols;
    this.grounds = grounds;
    this.told = told;
  }

  @GetMapping("/new")
  String begin(
      @RequestParam(required = false) Kind kind,
      @RequestParam(required = false) String recommendation,
      @ModelAttribute Grounds.Asking asking,
      Scope scope,
      Model model) {
    Ground ground = grounds.of(asking, scope);
    Kind chosen = kind == null ? Kind.ORDER : kind;
    Part other = Part.of("Другое решение");
    String more = recommendation == null ? "" : "&recommendation=" + recommendation;
    Arrays.stream(Kind.values())
        .filter(k -> k != chosen)
        .forEach(
            k ->
                other.action(
                    Action.link(
                        k.title(), ground.at(ResolutionsPages.PATH + "/new?kind=" + k + more))));
    return Sheet.page(
        model,
        Heading.of("Новое решение")
            .under("Главная", "/")
            .under("Управленческие решения", ground.at(ResolutionsPages.PATH)),
        List.of(Part.of(chosen.title()).form(form(chosen, recommendation, ground, scope)), other));
  }

  private Form form(Kind kind, String recommendation, Ground ground, Scope scope) {
    List<Field> fields = new ArrayList<>();
    fields.add(Fields.hidden("kind", kind.name()));
    if (kind == Kind.COUNCIL) {
      List<Option> signed =
          protocols.of(ground.municipality()).stream()
              .map(
                  p ->
                      Option.of(p.meeting(), "№ " + p.number() + " от " + Russian.date(p.heldOn())))
              .toList();
      fields.add(
          Fields.select("meeting", "Протокол методического совета", signed)
              .required()
              .hint("Здесь протоколы, подписанные в разделе «Заседания»."));
    } else {
      fields.add(Fields.text("number", "Номер").required().with("maxlength", 40));
    }
    fields.add(Fields.date("date", "Дата").required().with("max", ground.today()));
    fields.add(Fields.text("signer", "Кто подписал").required().with("maxlength", 200));
    fields.add(Fields.textarea("text", "Что решено").required().with("maxlength", 3000));
    List<Option> open =
        reach.recommendations(ground.municipality(), ground.year().toString(), scope).stream()
            .filter(r -> r.state().open() || r.id().equals(recommendation))
            .map(r -> Option.of(r.id(), told.addressee(r.state().to()) + ": " + r.state().text()))
            .toList();
    if (!open.isEmpty()) {
      fields.add(
          Fields.checkboxes("recommendations", "По рекомендациям", open).value(recommendation));
    }
    fields.add(
        Fields.select(
                "code", "По показателю", choices.indicators(ground.municipality(), ground.year()))
            .with("placeholder", "Ни по какому"));
    fields.add(Fields.text("responsible", "Исполнитель").with("maxlength", 200));
    fields.add(Fields.date("control", "Дата контроля").required());
    fields.add(Fields.text("address", "Адрес публикации").with("maxlength", 500));
    return Form.creating("resolution", ground.at(ResolutionsPages.PATH), "Внести решение")
        .fields(fields);
  }

  @PostMapping
  ResponseEntity<Void> take(
      @ModelAttribute Sent sent,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Resolution> taken =
        taking.take(key, ground.municipality(), ground.year(), sent.draft(), scope.viewer().name());
    return Done.at(ResolutionsPages.PATH + "/" + taken.id(), "Решение внесено");
  }
}
