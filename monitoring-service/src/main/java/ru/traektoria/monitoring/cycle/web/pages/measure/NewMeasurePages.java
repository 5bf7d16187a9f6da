package ru.traektoria.monitoring.cycle.web.pages.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.model.action.MeasureKind;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.web.CycleChoices;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** Новая мера, perhaps of a recommendation. */
@Controller
class NewMeasurePages {

  private final CycleReach reach;
  private final CycleChoices choices;
  private final Grounds grounds;
  private final Told told;

  NewMeasurePages(CycleReach reach, CycleChoices choices, Grounds grounds, Told told) {
    this.told = told;
    this.reach = reach;
    this.choices = choices;
    this.grounds = grounds;
  }

  @GetMapping(MeasuresPages.PATH + "/new")
  String begin(
      @RequestParam(required = false) String code,
      @RequestParam(required = false) String recommendation,
      @RequestParam(required = false) String organisation,
      @ModelAttribute Grounds.Asking asking,
      Scope scope,
      Model model) {
    Ground ground = grounds.of(asking, scope);
    return Sheet.page(
        model,
        Heading.of("Новая мера")
            .under("Главная", "/")
            .under("План мер", ground.at(MeasuresPages.PATH))
            .lead("Без показателя или рекомендации меры не бывает: на них потом виден эффект."),
        List.of(Part.of("Мера").form(form(code, recommendation, organisation, ground, scope))));
  }

  private Form form(
      String code, String recommendation, String organisation, Ground ground, Scope scope) {
    List<Field> fields = new ArrayList<>();
    fields.add(Fields.text("title", "Мероприятие").required().with("maxlength", 300));
    fields.add(
        Fields.select(
                "kind",
                "На что направлено",
                Arrays.stream(MeasureKind.values())
                    .map(k -> Option.of(k.name(), k.title()))
                    .toList())
            .required());
    List<Option> open =
        reach.recommendations(ground.municipality(), ground.year().toString(), scope).stream()
            .filter(r -> r.state().open() || r.id().equals(recommendation))
            .map(r -> Option.of(r.id(), brief(r.state())))
            .toList();
    if (!open.isEmpty()) {
      fields.add(
          Fields.checkboxes("recommendations", "По рекомендациям", open).value(recommendation));
    }
    fields.add(
        Fields.select(
                "code", "По показателю", choices.indicators(ground.municipality(), ground.year()))
            .hint("Пусто — показатель первой из отмеченных рекомендаций.")
            .value(code));
    fields.add(
        Fields.select("organisation", "Организация", grounds.organisations(ground.municipality()))
            .value(organisation)
            .with("placeholder", "Весь муниципалитет"));
    fields.add(Fields.text("responsible", "Ответственный").required().with("maxlength", 200));
    fields.add(Fields.date("from", "С").required().value(ground.today()));
    fields.add(Fields.date("to", "По").required());
    fields.add(
        Fields.text("term", "Срок словами")
            .hint("Если у меры нет дней: «на постоянной основе».")
            .with("maxlength", 100));
    List<Option> goals = choices.goals(ground);
    if (!goals.isEmpty()) {
      fields.add(Fields.select("goal", "К цели", goals).with("placeholder", "Ни к какой"));
    }
    return Form.creating("measure", ground.at(MeasuresPages.PATH), "Добавить меру").fields(fields);
  }

  private String brief(Recommendation r) {
    String text = r.text().length() <= 80 ? r.text() : r.text().substring(0, 79) + "…";
    return told.addressee(r.to()) + ": " + text;
  }
}
