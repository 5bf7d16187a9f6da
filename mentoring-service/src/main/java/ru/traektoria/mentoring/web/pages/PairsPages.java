package ru.traektoria.mentoring.web.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;

/** Реестр наставнических пар. */
@Controller
class PairsPages {

  private final FindingPairs finding;
  private final Views views;
  private final StaffDirectory directory;
  private final Reach reach;

  PairsPages(FindingPairs finding, Views views, StaffDirectory directory, Reach reach) {
    this.finding = finding;
    this.views = views;
    this.directory = directory;
    this.reach = reach;
  }

  private Table<PairView> table() {
    return Table.of(
            "pairs",
            "/mentoring/pairs",
            Column.<PairView>link(
                    "mentees",
                    "Наставляемый",
                    PairView::menteeNames,
                    p -> "/mentoring/pairs/" + p.id())
                .note(
                    p ->
                        p.organisation() == null
                            ? "несколько организаций"
                            : p.organisation().name())
                .sortable(),
            Column.<PairView>text("mentors", "Наставник", PairView::mentorNames).sortable(),
            Column.<PairView>text("form", "Форма", p -> Words.form(p.form())).sortable(),
            Column.<PairView>text("order", "Приказ", PairsPages::order),
            Column.<PairView>date("until", "По приказу до", PairView::plannedTo).sortable(),
            Column.<PairView>number("sessions", "Записей", p -> p.sessions().size()).sortable(),
            Column.<PairView>badges(
                "state",
                "Состояние",
                p ->
                    java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(Words.status(p.status())),
                            Words.attention(p, views.today()).stream())
                        .toList()))
        .sortedBy("mentees")
        .empty(
            Empty.saying("Наставнических пар пока нет")
                .advice("Начните с молодых специалистов, у которых нет наставника.")
                .action(Action.link("Без наставника", "/mentoring/without-mentor", "user-plus")));
  }

  private static String order(PairView pair) {
    return pair.order() == null
        ? null
        : "№ " + pair.order().number() + " от " + Russian.shortDate(pair.order().on());
  }

  @GetMapping({"/mentoring", "/mentoring/pairs"})
  Object list(TableQuery query, Scope scope, Model model) {
    List<PairView> found =
        finding.all(scope).stream().map(views::pair).filter(pair -> fits(pair, query)).toList();
    Table<PairView> table = table();
    TablePage<PairView> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Наставнические пары", table, page, views.today());
    }
    model.addAttribute(heading(scope));
    model.addAttribute("table", filtered(table.view(page), scope));
    return "mentoring/list";
  }

  private static Heading heading(Scope scope) {
    Heading heading =
        Heading.of("Наставнические пары")
            .under("Главная", "/")
            .lead("Кто кого сопровождает, по какому приказу и когда встречались.");
    boolean arranges = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.SCHOOL_LEAD);
    return arranges
        ? heading.action(Action.link("Закрепить наставника", "/mentoring/pairs/new", "plus"))
        : heading;
  }

  private static boolean fits(PairView pair, TableQuery query) {
    String people = pair.menteeNames() + " " + pair.mentorNames();
    String text = pair.organisation() == null ? people : people + " " + pair.organisation().name();
    boolean attention = query.filter("attention").isEmpty() || !pair.attention().isEmpty();
    List<String> places = query.filters("organisation");
    boolean place =
        places.isEmpty()
            || pair.organisation() != null && places.contains(pair.organisation().id());
    return attention
        && place
        && Russian.matches(text, query.filter("q").orElse(""))
        && query.oneOf("status", Status.class).map(pair.status()::equals).orElse(true)
        && query.oneOf("form", Form.class).map(pair.form()::equals).orElse(true);
  }

  private TableView<PairView> filtered(TableView<PairView> view, Scope scope) {
    List<Option> places =
        directory.search("", e -> e.kind() == Kind.ORGANISATION && reach.covers(scope, e)).stream()
            .map(e -> Option.of(e.id(), e.shortName()))
            .toList();
    return view.filters(
        Fields.search("q", "Педагог").with("placeholder", "Фамилия наставника или наставляемого"),
        Fields.multi("organisation", "Организация", places),
        Fields.select(
            "status", "Состояние", Words.options(Status.values(), s -> Words.status(s).text())),
        Fields.select("form", "Форма", Words.options(Form.values(), Words::form)),
        Fields.checkbox("attention", "Требуют внимания"));
  }
}
