package ru.traektoria.monitoring.programme.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Elements.Condition;
import ru.traektoria.monitoring.programme.model.Elements.Problem;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** Риски, проблемы и условия программы: a problem is seen to go by its indicator. */
@Controller
@RequestMapping(PassportsPages.PATH + "/{id}/risks")
class RisksPage {

  private final Programmes programmes;
  private final YearNumbers numbers;
  private final Grounds grounds;
  private final RiskParts risks;

  RisksPage(Programmes programmes, YearNumbers numbers, Grounds grounds, RiskParts risks) {
    this.programmes = programmes;
    this.numbers = numbers;
    this.grounds = grounds;
    this.risks = risks;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestParam(required = false) Integer edition,
      Scope scope,
      Model model) {
    Stored<Programme> stored = programmes.get(id, scope.municipality().orElse(null));
    Opened opened = Opened.of(stored, edition, scope.viewer().has(Role.METHODIST));
    List<Part> parts = new ArrayList<>(risks.of(opened, scope.viewer().has(Role.METHODIST)));
    parts.add(problems(opened));
    parts.add(conditions(opened));
    return Sheet.page(model, opened.heading(), opened.tabs("/risks"), List.of(), parts);
  }

  private Part problems(Opened opened) {
    Part part =
        Part.of("Проблемы")
            .hint("Показатель, рядом с проблемой, показывает, уходит ли она.")
            .nothing("Проблемы не внесены.");
    AcademicYear year = AcademicYear.of(grounds.today());
    String town = opened.stored().state().municipality();
    for (Problem problem : opened.edition().problems()) {
      Item item = Item.of(problem.title());
      if (problem.code() != null && numbers.indicator(problem.code(), town, year).isPresent()) {
        Measurement now = numbers.measure(problem.code(), town, null, year, null);
        item =
            item.note(problem.code() + ": сейчас " + Told.number(now))
                .href("/monitoring/indicators/" + problem.code());
      }
      part.item(opened.removable(item, "problems", problem.id()));
    }
    if (!opened.edits()) {
      return part;
    }
    List<Option> codes = new ArrayList<>();
    numbers
        .names(town, year)
        .forEach((code, name) -> codes.add(Option.of(code, code + ". " + name)));
    return part.form(
        opened
            .form("problems", "Добавить проблему")
            .folded("Добавить проблему")
            .fields(
                Fields.text("title", "Проблема").required().with("maxlength", 300),
                Fields.select("code", "По какому показателю видно", codes)
                    .with("placeholder", "Ни по какому")));
  }

  private static Part conditions(Opened opened) {
    Part part = Part.of("Условия реализации").nothing("Условия не внесены.");
    for (Condition condition : opened.edition().conditions()) {
      Badge state = condition.met() ? Badge.good("Есть") : Badge.warning("Нет");
      part.item(
          opened.removable(Item.of(condition.title()).badge(state), "conditions", condition.id()));
    }
    return opened.edits()
        ? part.form(
            opened
                .form("conditions", "Добавить условие")
                .folded("Добавить условие")
                .fields(
                    Fields.text("title", "Условие").required().with("maxlength", 300),
                    Fields.checkbox("met", "Есть")))
        : part;
  }
}
