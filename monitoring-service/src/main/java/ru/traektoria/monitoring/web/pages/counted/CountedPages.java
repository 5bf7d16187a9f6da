package ru.traektoria.monitoring.web.pages.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Consents;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.CountedPart;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.ProgrammePage;
import ru.traektoria.monitoring.web.pages.counted.CountedRows.Counted;
import ru.traektoria.monitoring.web.seeing.ConsentedNames;
import ru.traektoria.monitoring.web.seeing.SeeingLists;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Кто за числом: the list behind a numerator or denominator, with names. */
@Controller
class CountedPages {

  /** Of whom the list says whether the consent has been withdrawn (domain.md §2.2). */
  private static final String DIAGNOSED = "T1.8";

  private static final Map<CountedPart, String> TABS =
      Map.of(
          CountedPart.NUMERATOR, "Числитель",
          CountedPart.DENOMINATOR, "Знаменатель",
          CountedPart.REST, "Не посчитаны");

  private static final Badge WITHDRAWN = Badge.neutral("согласие отозвано").icon("ban");

  private final Tables tables;
  private final Showing showing;
  private final Asked asked;
  private final SeeingLists lists;
  private final ConsentedNames names;
  private final CountedRows rows;
  private final AttestationWords attestation;

  CountedPages(
      Tables tables,
      Showing showing,
      Asked asked,
      SeeingLists lists,
      CountedRows rows,
      ConsentedNames names,
      AttestationWords attestation) {
    this.names = names;
    this.attestation = attestation;
    this.rows = rows;
    this.tables = tables;
    this.showing = showing;
    this.asked = asked;
    this.lists = lists;
  }

  @GetMapping("/monitoring/indicators/{code}/people")
  Object people(
      @PathVariable String code,
      @RequestParam(defaultValue = "numerator") String part,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      TableQuery query,
      Scope scope,
      Model model) {
    Numbers numbers = showing.ofList(code, question, window, scope);
    Indicator indicator = numbers.indicator(code);
    CountedPart counted = part(indicator, part);
    lists.require(indicator, numbers.selection(), scope);
    List<String> ids = counted.ids(numbers, indicator);
    boolean consents = counted == CountedPart.NUMERATOR && code.equals(DIAGNOSED);
    Set<String> withdrawn =
        consents ? Consents.withdrawn(tables.facts(), numbers.selection().year()) : Set.of();
    Population of = indicator.of();
    Set<String> hidden = names.hidden(indicator, scope.viewer());
    Table<Counted> table = table(code, of, consents, ground(indicator, numbers));
    List<Counted> found =
        ids.stream()
            .map(
                id ->
                    hidden.contains(id)
                        ? CountedFacts.nameless(id)
                        : rows.counted(of, id, scope.viewer()))
            .map(c -> withdrawn.contains(c.id()) ? c.marked(WITHDRAWN) : c)
            .filter(c -> Russian.matches(c.name(), query.filter("q").orElse("")))
            .toList();
    TablePage<Counted> page = TablePage.cut(found, table, query);
    List<String> told = page.rows().stream().filter(CountedFacts::named).map(Counted::id).toList();
    lists.look(indicator, numbers.selection(), counted.tellsResult(), told, scope);
    if (query.export()) {
      return TableExport.answer("Показатель " + code, table, page, asked.today());
    }
    Place place = new Place(question, window);
    Heading named = Heading.of(CountedThings.title(indicator.of(), counted));
    model.addAttribute(
        ProgrammePage.under(named, showing.programme(indicator.track()), place)
            .under(code, place.at("/monitoring/indicators/" + code))
            .lead(indicator.text().name()));
    model.addAttribute("tabs", tabs(indicator, counted, place, ids.size()));
    model.addAttribute("table", table.view(page).filters(filters(indicator.of(), place, counted)));
    return "monitoring/people";
  }

  /** A number that is no share has nothing but what it counts. */
  private static CountedPart part(Indicator indicator, String word) {
    return indicator.share()
        ? CountedPart.of(word).orElse(CountedPart.NUMERATOR)
        : CountedPart.NUMERATOR;
  }

  private static Field[] filters(Population of, Place place, CountedPart part) {
    String label = CountedThings.named(of) ? "Найти по имени" : "Найти";
    List<Field> fields = new ArrayList<>(List.of(Fields.search("q", label)));
    fields.add(Fields.hidden("part", part.word()));
    fields.addAll(place.hidden());
    return fields.toArray(Field[]::new);
  }

  private static List<Tab> tabs(Indicator indicator, CountedPart chosen, Place place, int size) {
    String path = place.at("/monitoring/indicators/" + indicator.code() + "/people");
    String sign = path.contains("?") ? "&" : "?";
    List<Tab> tabs = new ArrayList<>();
    for (CountedPart part : CountedPart.values()) {
      Tab tab = Tab.of(TABS.get(part), path + sign + "part=" + part.word(), part == chosen);
      if (part == CountedPart.NUMERATOR || indicator.share()) {
        tabs.add(part == chosen ? tab.count(size) : tab);
      }
    }
    return tabs;
  }

  /** On what the answer of each person rests; live lists alone: a frozen one keeps only who. */
  private Optional<Column<Counted>> ground(Indicator indicator, Numbers numbers) {
    if (!AttestationWords.tell(indicator.code()) || numbers.window().isPresent()) {
      return Optional.empty();
    }
    LocalDate day = tables.day(indicator, numbers.selection(), asked.today());
    return Optional.of(
        Column.<Counted>text("ground", "Аттестация", c -> attestation.of(c.id(), day)).sortable());
  }

  private static Table<Counted> table(
      String code, Population of, boolean consents, Optional<Column<Counted>> ground) {
    String label =
        switch (of) {
          case PEOPLE, PEOPLE_OF_YEAR -> "Педагог";
          case ORGANISATIONS -> "Организация";
          case VACANCIES -> "Вакансия";
          case DEFICITS, DIAGNOSES, COURSES, AREAS -> "Педагог";
          case PAIRS -> "Наставник и наставляемый";
          case COMMUNITIES -> "Сообщество";
          case THEMES -> "Тема";
          default -> CountedThings.label(of);
        };
    List<Column<Counted>> columns = new ArrayList<>();
    columns.add(Column.<Counted>link("name", label, Counted::name, Counted::href).sortable());
    String where = CountedFacts.tell(of) ? "Что и когда" : "Где";
    columns.add(Column.<Counted>text("place", where, Counted::place).sortable());
    ground.ifPresent(columns::add);
    if (consents) {
      columns.add(Column.badge("mark", "Согласие", Counted::mark));
    }
    Empty nobody =
        Empty.saying("В списке никого нет").advice("Число равно нулю или поиск ничего не нашёл.");
    String path = "/monitoring/indicators/" + code + "/people";
    return new Table<>("counted", path, List.copyOf(columns), "name", false, nobody);
  }
}
