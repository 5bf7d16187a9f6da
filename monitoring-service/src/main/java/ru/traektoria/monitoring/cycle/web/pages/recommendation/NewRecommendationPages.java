package ru.traektoria.monitoring.cycle.web.pages.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.monitoring.cycle.application.BankPractices;
import ru.traektoria.monitoring.cycle.application.Heads;
import ru.traektoria.monitoring.cycle.model.action.Addressee.Kind;
import ru.traektoria.monitoring.cycle.web.CycleChoices;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;

/** Новая рекомендация: to whom, on which number, what and until when. */
@Controller
class NewRecommendationPages {

  private static final String PRACTICES = "/monitoring/cycle/practices";

  private final CycleChoices choices;
  private final Heads heads;
  private final StaffDirectory directory;
  private final Grounds grounds;
  private final Told told;
  private final BankPractices bank;

  NewRecommendationPages(
      CycleChoices choices,
      Heads heads,
      StaffDirectory directory,
      Grounds grounds,
      Told told,
      BankPractices bank) {
    this.choices = choices;
    this.heads = heads;
    this.directory = directory;
    this.grounds = grounds;
    this.told = told;
    this.bank = bank;
  }

  @GetMapping(RecommendationsPages.PATH + "/new")
  String begin(
      @RequestParam(required = false) String code,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String note,
      @RequestParam(required = false) Kind to,
      @ModelAttribute Grounds.Asking asking,
      Scope scope,
      Model model) {
    Ground ground = grounds.of(asking, scope);
    Kind kind = to == null ? Kind.ORGANISATION : to;
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(kind.title()).form(form(kind, code, organisation, note, ground)));
    Part other = Part.of("Другому адресату");
    for (Kind each : Kind.values()) {
      if (each != kind) {
        String more = code == null ? "" : "&code=" + code;
        other.action(
            Action.link(
                each.title(), ground.at(RecommendationsPages.PATH + "/new?to=" + each + more)));
      }
    }
    parts.add(other);
    return Sheet.page(
        model,
        Heading.of("Новая рекомендация")
            .under("Главная", "/")
            .under("Адресные рекомендации", ground.at(RecommendationsPages.PATH))
            .lead("Число показателя запишется таким, каким оно стоит сегодня."),
        parts);
  }

  private Form form(Kind kind, String code, String organisation, String note, Ground ground) {
    List<Field> fields = new ArrayList<>();
    fields.add(Fields.hidden("to", kind.name()));
    if (note != null) {
      fields.add(Fields.hidden("note", note));
    }
    fields.addAll(addressee(kind, organisation, ground));
    fields.add(
        Fields.select(
                "code", "По показателю", choices.indicators(ground.municipality(), ground.year()))
            .required()
            .value(code));
    List<Option> goals = choices.goals(ground);
    if (!goals.isEmpty()) {
      fields.add(Fields.select("goal", "К цели", goals).with("placeholder", "Ни к какой"));
    }
    fields.add(Fields.textarea("text", "Что рекомендуется").required().with("maxlength", 3000));
    fields.add(Fields.date("due", "Срок").required().with("min", ground.today()));
    fields.add(
        Fields.lookup("practice", "Практика из банка", PRACTICES)
            .hint("Начните вводить название: найдутся одобренные практики муниципалитета."));
    fields.add(Fields.lookup("second", "Ещё одна практика из банка", PRACTICES));
    fields.add(
        Fields.textarea("practices", "Другие практики и материалы")
            .hint("Адреса, по одному в строке: с сайта или из другого банка.")
            .with("maxlength", 2000));
    return Form.creating(
            "recommendation", ground.at(RecommendationsPages.PATH), "Выдать рекомендацию")
        .fields(fields);
  }

  private List<Field> addressee(Kind kind, String organisation, Ground ground) {
    return switch (kind) {
      case ASSOCIATION ->
          List.of(
              Fields.select("addressee", "Объединение", associations(ground)).required(),
              Fields.text("label", "Название объединения")
                  .hint("Пусто — как в реестре объединений.")
                  .with("maxlength", 200));
      case TEACHER ->
          List.of(Fields.lookup("addressee", "Педагог", "/monitoring/cycle/people").required());
      case HEAD, ORGANISATION ->
          List.of(
              Fields.select(
                      "addressee", "Организация", grounds.organisations(ground.municipality()))
                  .required()
                  .value(organisation));
    };
  }

  private List<Option> associations(Ground ground) {
    return heads.in(ground.municipality(), ground.today()).stream()
        .map(
            led ->
                Option.of(
                    led.association(),
                    (led.title() == null ? "" : led.title() + ", ")
                        + (led.head() == null
                            ? "без руководителя"
                            : "руководитель " + directory.shortName(led.head()))
                        + ", "
                        + Russian.count(led.members(), "участник", "участника", "участников")))
        .toList();
  }

  /** Practices of the municipality's bank for the field (S3-116). */
  @GetMapping(PRACTICES)
  @ResponseBody
  List<Option> practices(@RequestParam(defaultValue = "") String q, Scope scope) {
    return bank.search(q, scope.municipality().orElse("")).stream()
        .limit(20)
        .map(p -> Option.of(p.id(), p.title()).note(told.organisation(p.organisation())))
        .toList();
  }

  /** People of the municipality for the field. */
  @GetMapping(CyclePages.PATH + "/people")
  @ResponseBody
  List<Option> people(@RequestParam(defaultValue = "") String q, Scope scope) {
    String town = scope.municipality().orElse("");
    return directory
        .search(q, e -> e.kind() == DirectoryEntry.Kind.TEACHER && town.equals(e.municipality()))
        .stream()
        .limit(20)
        .map(e -> Option.of(e.id(), e.name()).note(told.organisation(e.organisation())))
        .toList();
  }
}
