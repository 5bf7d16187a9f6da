package ru.traektoria.monitoring.cycle.web.pages.stage;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** What came of the analysis within the year: notes, recommendations, measures, resolutions. */
@Component
class OutcomeParts {

  private final Shelves shelves;

  OutcomeParts(Shelves shelves) {
    this.shelves = shelves;
  }

  Part notes(Ground ground) {
    Part part =
        Part.of("Справки года")
            .nothing("Справок пока нет. Новая начинается с показателей под угрозой.")
            .action(Action.link("Написать справку", ground.at("/monitoring/notes/new"), "plus"))
            .action(
                Action.link("Что требует внимания", ground.at("/monitoring/attention"), "flag"));
    shelves
        .notes()
        .of(ground.municipality(), ground.year().toString())
        .forEach(
            n ->
                part.item(
                    Item.of(n.state().title())
                        .note(n.state().kind().title())
                        .href("/monitoring/notes/" + n.id())
                        .badge(
                            n.state().published()
                                ? Badge.good("Опубликована")
                                : Badge.neutral("Черновик"))));
    return part;
  }

  Part recommendations(Ground ground) {
    Part part =
        Part.of("Рекомендации года")
            .nothing("Рекомендаций пока нет.")
            .action(
                Action.link(
                    "Выдать рекомендацию", ground.at("/monitoring/recommendations/new"), "plus"))
            .action(Action.link("Все рекомендации", ground.at("/monitoring/recommendations")));
    shelves
        .recommendations()
        .of(ground.municipality(), ground.year().toString())
        .forEach(
            r ->
                part.item(
                    Item.of(r.state().text())
                        .note(
                            r.state().to().kind().title() + ", до " + Russian.date(r.state().due()))
                        .href("/monitoring/recommendations/" + r.id())
                        .badge(Told.state(r.state(), ground.today()))));
    return part;
  }

  Part measures(Ground ground) {
    Part part =
        Part.of("Меры года")
            .nothing("Мер пока нет.")
            .action(Action.link("Добавить меру", ground.at("/monitoring/measures/new"), "plus"))
            .action(Action.link("План мер", ground.at("/monitoring/measures")));
    of(ground)
        .forEach(
            m ->
                part.item(
                    Item.of(m.state().title())
                        .note(Told.term(m.state()) + ". " + m.state().responsible())
                        .href("/monitoring/measures/" + m.id())
                        .badge(Told.state(m.state(), ground.today()))));
    return part;
  }

  private List<Stored<Measure>> of(Ground ground) {
    return shelves.measures().of(ground.municipality(), ground.year().toString());
  }

  Part resolutions(Ground ground) {
    Part part =
        Part.of("Управленческие решения года")
            .nothing("Решений пока нет.")
            .action(Action.link("Внести решение", ground.at("/monitoring/resolutions/new"), "plus"))
            .action(Action.link("Все решения", ground.at("/monitoring/resolutions")));
    shelves
        .resolutions()
        .of(ground.municipality(), ground.year().toString())
        .forEach(
            r ->
                part.item(
                    Item.of(ResolutionWords.title(r.state()))
                        .note(r.state().text())
                        .href("/monitoring/resolutions/" + r.id())
                        .badge(ResolutionWords.state(r.state(), ground.today()))));
    return part;
  }

  Part effects(Ground ground) {
    Part part = Part.of("Было — стало").nothing("Мер в этом году нет: оценивать нечего.");
    for (Stored<Measure> stored : of(ground)) {
      Measure m = stored.state();
      Item item = Item.of(m.title()).href("/monitoring/measures/" + stored.id());
      part.item(
          m.effect() == null
              ? item.badge(Told.state(m, ground.today()))
                  .note(m.before().code() + ": было " + Told.number(m.before()))
              : item.badge(Told.change(m.effect().change()))
                  .note(
                      m.before().code()
                          + ": было "
                          + Told.number(m.before())
                          + ", стало "
                          + Told.number(m.effect().after())));
    }
    return part;
  }
}
