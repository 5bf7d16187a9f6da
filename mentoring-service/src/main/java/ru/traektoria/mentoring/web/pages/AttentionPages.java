package ru.traektoria.mentoring.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.mentoring.application.attention.Concern;
import ru.traektoria.mentoring.application.attention.FindingConcerns;
import ru.traektoria.mentoring.application.attention.FindingConcerns.Line;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Внимание: what in mentoring waits for somebody, on one page. */
@Controller
class AttentionPages {

  private static final String PATH = "/mentoring/attention";

  private final FindingConcerns finding;
  private final StaffDirectory directory;
  private final Reach reach;
  private final Views views;

  AttentionPages(FindingConcerns finding, StaffDirectory directory, Reach reach, Views views) {
    this.finding = finding;
    this.directory = directory;
    this.reach = reach;
    this.views = views;
  }

  private Table<Line> table() {
    return Table.of(
            "concerns",
            PATH,
            Column.<Line>link("who", "Кто", this::who, AttentionPages::href)
                .note(this::place)
                .sortable(),
            Column.<Line>badge("concern", "Что", line -> Words.concern(line.concern())),
            Column.<Line>text("detail", "Подробно", this::detail),
            Column.<Line>actions("Что сделать", AttentionPages::actions))
        .empty(
            Empty.saying("Всё в порядке")
                .advice("У всех есть наставник, встречи идут по плану, сроки не кончаются."));
  }

  private String who(Line line) {
    return line.who().stream()
        .map(one -> directory.shortName(one.value()))
        .collect(Collectors.joining(", "));
  }

  private String place(Line line) {
    return line.organisation() == null
        ? "несколько организаций"
        : directory.shortName(line.organisation());
  }

  private static String href(Line line) {
    return line.pair() == null
        ? "/staff/teachers/" + line.who().get(0).value()
        : "/mentoring/pairs/" + line.pair().value();
  }

  private String detail(Line line) {
    String day = line.since() == null ? "" : Russian.date(line.since());
    return switch (line.concern()) {
      case WITHOUT_MENTOR -> "работает с " + day;
      case RETURNED_WITHOUT_MENTOR -> "вернулся (вернулась) " + day;
      case OVERLOADED ->
          "ведёт " + Russian.count(line.count(), "наставляемого", "наставляемых", "наставляемых");
      case OVERDUE -> "срок истёк " + day;
      case STALLED -> day.isEmpty() ? "ни одной записи в журнале" : "последняя запись " + day;
      case MISSED ->
          Russian.count(line.count(), "встреча", "встречи", "встреч") + ", первая " + day;
      case EXPIRING -> "срок до " + day;
      case ASSESSMENT_DUE -> "срок пары до " + day;
      case UNANSWERED -> "предложение ждёт ответа";
      case PAPERS_MISSING -> "все согласны, нужен приказ";
    };
  }

  private static List<Action> actions(Line line) {
    String pair = line.pair() == null ? "" : "/mentoring/pairs/" + line.pair().value();
    return switch (line.concern()) {
      case WITHOUT_MENTOR, RETURNED_WITHOUT_MENTOR ->
          List.of(
              Action.link(
                  "Подобрать наставника", "/mentoring/matching/" + line.who().get(0).value()));
      case OVERLOADED -> List.of(Action.link("Пары", "/mentoring/pairs?status=ACTIVE"));
      case OVERDUE, EXPIRING, UNANSWERED ->
          List.of(Action.link("Условия и документы", pair + "/papers"));
      case PAPERS_MISSING ->
          List.of(
              Action.link("Оформить пару", pair + "/edit"),
              Action.link("Одним приказом", "/mentoring/orders/new"));
      case STALLED -> List.of(Action.link("Журнал", pair));
      case MISSED -> List.of(Action.link("План", pair + "/programme"));
      case ASSESSMENT_DUE -> List.of(Action.link("Оценка", pair + "/assessment"));
    };
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<Line> all = finding.all(scope);
    List<Line> found = all.stream().filter(line -> fits(line, query)).toList();
    Table<Line> table = table();
    TablePage<Line> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Внимание: наставничество", table, page, views.today());
    }
    model.addAttribute(
        Heading.of("Внимание")
            .under("Главная", "/")
            .under("Наставничество", "/mentoring/pairs")
            .lead("Что в наставничестве ждёт вашего решения сегодня."));
    model.addAttribute("tiles", tiles(all));
    model.addAttribute("table", table.view(page).filters(filters(scope)));
    return "mentoring/list";
  }

  private boolean fits(Line line, TableQuery query) {
    List<String> places = query.filters("organisation");
    return query.oneOf("concern", Concern.class).map(line.concern()::equals).orElse(true)
        && (places.isEmpty() || places.contains(line.organisation()))
        && Russian.matches(who(line) + " " + place(line), query.filter("q").orElse(""));
  }

  private ru.traektoria.portal.form.Field[] filters(Scope scope) {
    List<Option> places =
        directory.search("", e -> e.kind() == Kind.ORGANISATION && reach.covers(scope, e)).stream()
            .map(e -> Option.of(e.id(), e.shortName()))
            .toList();
    return new ru.traektoria.portal.form.Field[] {
      Fields.search("q", "Педагог или организация").with("placeholder", "Фамилия, школа"),
      Fields.select(
          "concern", "Что", Words.options(Concern.values(), c -> Words.concern(c).text())),
      Fields.multi("organisation", "Организация", places)
    };
  }

  private static List<Tile> tiles(List<Line> all) {
    Map<Concern, Long> counts =
        all.stream().collect(Collectors.groupingBy(Line::concern, Collectors.counting()));
    return Arrays.stream(Concern.values())
        .filter(counts::containsKey)
        .map(
            concern ->
                Tile.value(Words.concern(concern).text(), Russian.number(counts.get(concern)))
                    .tone(tone(concern))
                    .href(PATH + "?concern=" + concern))
        .toList();
  }

  private static Tone tone(Concern concern) {
    return Words.concern(concern).tone();
  }
}
