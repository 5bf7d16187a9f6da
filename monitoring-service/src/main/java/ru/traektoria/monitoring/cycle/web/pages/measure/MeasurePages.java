package ru.traektoria.monitoring.cycle.web.pages.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.TakingMeasures;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.action.EffectRule;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.pages.recommendation.RecommendationsPages;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Entry;

/** One measure: what it is, what it answers, its effect and its end. */
@Controller
class MeasurePages {

  private final CycleReach reach;
  private final TakingMeasures taking;
  private final Grounds grounds;
  private final Told told;
  private final YearNumbers numbers;

  MeasurePages(
      CycleReach reach, TakingMeasures taking, Grounds grounds, Told told, YearNumbers numbers) {
    this.numbers = numbers;
    this.reach = reach;
    this.taking = taking;
    this.grounds = grounds;
    this.told = told;
  }

  @GetMapping(MeasuresPages.PATH + "/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    Stored<Measure> stored = reach.measure(id, scope);
    Measure m = stored.state();
    boolean edits = scope.viewer().has(Role.METHODIST);
    List<Part> parts = new ArrayList<>();
    parts.add(body(m));
    parts.add(effect(stored, edits));
    parts.add(answers(m, scope));
    parts.add(fate(stored, edits));
    return Sheet.page(
        model,
        Heading.of(m.title())
            .under("Главная", "/")
            .under("План мер", MeasuresPages.PATH + "?year=" + m.year())
            .badge(Told.state(m, grounds.today())),
        parts);
  }

  private Part body(Measure m) {
    return Part.of("Мера")
        .entry("На что направлено", m.kind().title())
        .entry("Трек", numbers.track(m.track()))
        .entry("Срок", Told.term(m))
        .entry("Ответственный", m.responsible())
        .entry("Организация", m.organisation() == null ? null : told.organisation(m.organisation()))
        .entry("Сделано", m.done() == null ? null : Russian.date(m.done().on()))
        .entry("Результат", m.done() == null ? null : m.done().result())
        .entry("Отменена", m.cancelledWhy());
  }

  private Part effect(Stored<Measure> stored, boolean edits) {
    Measure m = stored.state();
    Part part =
        Part.of("Было — стало")
            .entry(
                Entry.of("Было", m.before().code() + ": " + told.placed(m.before()))
                    .href("/monitoring/indicators/" + m.before().code() + "?year=" + m.year()));
    if (m.effect() != null) {
      return part.badge(Told.change(m.effect().change()))
          .entry("Стало", told.placed(m.effect().after()))
          .entry("Вывод", m.effect().conclusion())
          .entry("Оценено", Russian.date(m.effect().on()) + ", " + m.effect().by());
    }
    Measurement now = taking.after(m, null);
    part.entry(
        Entry.of("Сейчас", told.placed(now)).hint(EffectRule.change(m.before(), now).title()));
    return edits && m.done() != null
        ? part.form(
            Form.changing(
                    "effect",
                    MeasuresPages.PATH + "/" + stored.id() + "/effect",
                    stored.version(),
                    "Оценить эффект")
                .fields(
                    Fields.date("day", "Число на дату")
                        .hint("Пусто — сегодня. Само число берётся из таблиц.")
                        .with("max", grounds.today()),
                    Fields.textarea("conclusion", "Вывод").required().with("maxlength", 2000)))
        : part;
  }

  private Part answers(Measure m, Scope scope) {
    String none =
        m.recommendations().isEmpty()
            ? "Мера принята по показателю."
            : "Мера принята по рекомендациям, адресованным другим.";
    Part part = Part.of("По рекомендациям").nothing(none);
    for (Stored<Recommendation> r : reach.among(m.recommendations(), scope)) {
      part.item(
          Item.of(r.state().text())
              .note(told.addressee(r.state().to(), scope.viewer()))
              .href(RecommendationsPages.PATH + "/" + r.id())
              .badge(Told.state(r.state(), grounds.today())));
    }
    return part;
  }

  private Part fate(Stored<Measure> stored, boolean edits) {
    Measure m = stored.state();
    Part part = Part.of("Исполнение");
    if (m.done() != null) {
      part.item(
          Item.of("Выполнена " + Russian.date(m.done().on()))
              .note(m.done().result())
              .href(m.done().address()));
    }
    if (m.cancelled()) {
      part.item(Item.of("Отменена").note(m.cancelledWhy()));
    }
    if (!edits || !m.open()) {
      return part.nothing("Ещё не выполнена.");
    }
    return part.form(
            Form.changing(
                    "done",
                    MeasuresPages.PATH + "/" + stored.id() + "/done",
                    stored.version(),
                    "Отметить выполнение")
                .folded("Отметить выполнение")
                .fields(
                    Fields.date("on", "Когда").required().value(grounds.today()),
                    Fields.textarea("result", "Что сделано").required().with("maxlength", 2000),
                    Fields.text("address", "Где прочитать")
                        .hint("Адрес материала или страницы мероприятия.")
                        .with("maxlength", 500)))
        .form(
            Form.changing(
                    "give-up",
                    MeasuresPages.PATH + "/" + stored.id() + "/give-up",
                    stored.version(),
                    "Отменить меру")
                .folded("Отменить меру")
                .fields(Fields.text("why", "Почему").required().with("maxlength", 300)));
  }
}
