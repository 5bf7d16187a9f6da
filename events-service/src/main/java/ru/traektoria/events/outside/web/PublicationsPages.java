package ru.traektoria.events.outside.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.outside.application.TellingOutside;
import ru.traektoria.events.outside.model.Outside.State;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/**
 * Список публикаций (S1-74): bibliographic references in the order of the alphabet, of a teacher,
 * an association, a year. A teacher sees the own ones.
 */
@Controller
class PublicationsPages {

  static final String PATH = OutsideTable.PATH + "/publications";

  private static final Table<OutsideView> TABLE =
      Table.of(
              "publications",
              PATH,
              Column.<OutsideView>link(
                      "reference",
                      "Публикация",
                      OutsideView::reference,
                      one -> OutsideTable.PATH + "/" + one.id())
                  .sortable(),
              Column.<OutsideView>text("name", "Педагог", OutsideView::name)
                  .note(OutsideView::organisation)
                  .sortable(),
              Column.<OutsideView>text("year", "Год", one -> String.valueOf(one.heldOn().getYear()))
                  .sortable(),
              Column.<OutsideView>badge(
                  "state", "Состояние", one -> OutsideTable.state(one.state())))
          .sortedBy("reference")
          .empty(
              Empty.saying("Публикаций нет")
                  .advice("Педагог добавляет их вместе с конкурсами, школа подтверждает."));

  private final TellingOutside telling;
  private final OutsideViews views;
  private final LeadingAssociations associations;
  private final Clock clock;

  PublicationsPages(
      TellingOutside telling, OutsideViews views, LeadingAssociations associations, Clock clock) {
    this.telling = telling;
    this.views = views;
    this.associations = associations;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<OutsideView> all =
        views.views(telling.all(scope), scope).stream()
            .filter(one -> one.reference() != null && one.state() != State.ANNULLED)
            .toList();
    Set<String> members = query.filter("association").map(id -> members(id, scope)).orElse(null);
    List<OutsideView> found =
        all.stream()
            .filter(one -> fits(one, query))
            .filter(one -> members == null || members.contains(one.teacher()))
            .toList();
    TablePage<OutsideView> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Публикации", TABLE, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Публикации")
            .under("Участие вне муниципалитета", OutsideTable.PATH)
            .lead(
                "Библиографический список: "
                    + Russian.count(found.size(), "публикация", "публикации", "публикаций")
                    + "."));
    model.addAttribute("table", TABLE.view(page).filters(filters(all, scope)));
    return "outside/list";
  }

  private Set<String> members(String association, Scope scope) {
    return associations.one(new AssociationId(association), scope).state().openOnes().stream()
        .map(one -> one.teacher().value())
        .collect(Collectors.toSet());
  }

  private static boolean fits(OutsideView one, TableQuery query) {
    String year = String.valueOf(one.heldOn().getYear());
    return Russian.matches(one.name() + " " + one.reference(), query.filter("q").orElse(""))
        && query.filter("year").map(year::equals).orElse(true);
  }

  private Field[] filters(List<OutsideView> all, Scope scope) {
    List<Option> years =
        all.stream()
            .map(one -> one.heldOn().getYear())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .map(year -> Option.of(String.valueOf(year), String.valueOf(year)))
            .toList();
    Field words = Fields.search("q", "Автор, название, журнал");
    Field year = Fields.select("year", "Год", years);
    if (scope.teacher().isPresent()) {
      return new Field[] {words, year};
    }
    List<Option> known =
        associations.all(scope).stream()
            .map(one -> Option.of(one.id(), one.state().charter().name()))
            .toList();
    return new Field[] {words, year, Fields.select("association", "Объединение", known)};
  }
}
