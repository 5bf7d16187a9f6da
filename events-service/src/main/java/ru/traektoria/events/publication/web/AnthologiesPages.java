package ru.traektoria.events.publication.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.publication.application.PuttingTogether;
import ru.traektoria.events.publication.model.Anthology.About;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Сборники: the list, and a new one. */
@Controller
class AnthologiesPages {

  static final String PATH = "/activities/collections";
  private static final Table<AnthologyView> TABLE =
      Table.of(
              "collections",
              PATH,
              Column.<AnthologyView>link(
                      "title", "Сборник", one -> one.about().title(), one -> PATH + "/" + one.id())
                  .note(one -> one.about().occasion())
                  .sortable(),
              Column.<AnthologyView>number("works", "Работ", one -> one.works().size()).sortable(),
              Column.<AnthologyView>number("run", "Тираж", one -> one.about().printRun()),
              Column.<AnthologyView>date("published", "Выпущен", AnthologyView::publishedOn)
                  .sortable(),
              Column.<AnthologyView>badge("state", "Состояние", AnthologyPages::state))
          .sortedDownBy("published")
          .empty(
              Empty.saying("Сборников пока нет")
                  .advice("Их составляет методист из материалов, практик и работ участников."));

  private final PuttingTogether putting;
  private final AnthologyViews views;
  private final FindingActivities activities;
  private final Clock clock;

  AnthologiesPages(
      PuttingTogether putting, AnthologyViews views, FindingActivities activities, Clock clock) {
    this.putting = putting;
    this.views = views;
    this.activities = activities;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<AnthologyView> found =
        putting.seen(scope).stream()
            .map(one -> views.view(one, scope.viewer()))
            .filter(
                one ->
                    Russian.matches(
                        one.about().title() + " " + one.about().occasion(),
                        query.filter("q").orElse("")))
            .toList();
    TablePage<AnthologyView> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Сборники", TABLE, page, LocalDate.now(clock));
    }
    Heading heading =
        Heading.of("Сборники")
            .under("Банк материалов", "/activities/materials")
            .lead("Материалы конференций и конкурсов, собранные под одной обложкой.");
    model.addAttribute(
        scope.viewer().has(Role.METHODIST)
            ? heading.action(Action.link("Составить сборник", PATH + "/new", "plus"))
            : heading);
    model.addAttribute("table", TABLE.view(page).filters(Fields.search("q", "Название")));
    return "practices/list";
  }

  @GetMapping(PATH + "/new")
  String fresh(Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    model.addAttribute(Heading.of("Составить сборник").under("Сборники", PATH));
    model.addAttribute("key", Ids.next());
    model.addAttribute(
        "activities",
        activities.between(today.minusYears(1), today, scope).stream()
            .map(Stored::state)
            .filter(activity -> activity.status() == Activity.Status.HELD)
            .sorted(Comparator.comparing(Activity::heldOn).reversed())
            .map(a -> Option.of(a.id().value(), a.description().title()))
            .toList());
    return "collections/form";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> begin(About about, CreationKey key, Scope scope) {
    return Done.at(PATH + "/" + putting.begin(key, about, scope).id(), "Теперь добавьте работы");
  }
}
