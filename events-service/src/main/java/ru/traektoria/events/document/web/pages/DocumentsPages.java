package ru.traektoria.events.document.web.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.document.application.KeepingDocuments;
import ru.traektoria.events.document.model.Direction;
import ru.traektoria.events.document.model.DocumentType;
import ru.traektoria.events.document.model.LibraryDocument.Standing;
import ru.traektoria.events.document.web.DocumentView;
import ru.traektoria.events.document.web.DocumentViews;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Библиотека документов as a list. */
@Controller
class DocumentsPages {

  static final String PATH = "/activities/documents";

  private static final Table<DocumentView> TABLE =
      Table.of(
              "documents",
              PATH,
              Column.<DocumentView>link(
                      "title", "Документ", d -> d.sheet().title(), d -> PATH + "/" + d.id())
                  .note(DocumentsPages::whose)
                  .sortable(),
              Column.<DocumentView>text("type", "Вид", d -> d.sheet().type().label()).sortable(),
              Column.<DocumentView>text("number", "Номер", d -> d.sheet().number()),
              Column.<DocumentView>date("issued", "Дата", d -> d.sheet().issuedOn()).sortable(),
              Column.<DocumentView>text("directions", "Направления", DocumentsPages::directions),
              Column.<DocumentView>date("to", "Действует по", DocumentView::last).sortable(),
              Column.<DocumentView>badge("standing", "Состояние", d -> badge(d.standing()))
                  .sortable(DocumentView::standing))
          .sortedDownBy("issued")
          .empty(
              Empty.saying("Документов пока нет")
                  .advice("Внесите положения, приказы и соглашения: номер, дата, срок, файл."));

  private final KeepingDocuments keeping;
  private final DocumentViews views;

  DocumentsPages(KeepingDocuments keeping, DocumentViews views) {
    this.keeping = keeping;
    this.views = views;
  }

  static Badge badge(Standing standing) {
    return switch (standing) {
      case IN_FORCE -> Badge.good(standing.label());
      case AHEAD -> Badge.info(standing.label()).icon("clock");
      case ENDED, MISTAKEN -> Badge.neutral(standing.label()).icon("ban");
    };
  }

  static String whose(DocumentView document) {
    return document.organisation() == null ? "Муниципалитет" : document.organisation().name();
  }

  static String directions(DocumentView document) {
    return document.sheet().orderedDirections().stream()
        .map(Direction::label)
        .collect(Collectors.joining(", "));
  }

  static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(v -> Option.of(v.name(), label.apply(v))).toList();
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<DocumentView> all =
        keeping.all(scope).stream().map(stored -> views.view(stored, scope)).toList();
    List<DocumentView> found = all.stream().filter(d -> fits(d, query)).toList();
    TablePage<DocumentView> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Документы", TABLE, page, LocalDate.from(views.today()));
    }
    Heading heading = Heading.of("Документы").under("Главная", "/").lead(lead(all));
    model.addAttribute(
        enters(scope.viewer())
            ? heading
                .action(Action.link("Внести документ", PATH + "/new", "plus"))
                .also(Action.link("Приказ по шаблону", PATH + "/orders", "file-text"))
            : heading);
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Название, номер, с кем"),
                Fields.select("type", "Вид", options(DocumentType.values(), DocumentType::label)),
                Fields.select(
                    "direction", "Направление", options(Direction.values(), Direction::label)),
                Fields.select(
                    "standing", "Состояние", options(Standing.values(), Standing::label))));
    return "activities/list";
  }

  private static boolean fits(DocumentView document, TableQuery query) {
    String text =
        document.sheet().title() + " " + document.sheet().number() + " " + document.sheet().party();
    return Russian.matches(text, query.filter("q").orElse(""))
        && query.oneOf("type", DocumentType.class).map(document.sheet().type()::equals).orElse(true)
        && query
            .oneOf("direction", Direction.class)
            .map(document.sheet().directions()::contains)
            .orElse(true)
        && query
            .oneOf("standing", Standing.class)
            .map(document.standing()::equals)
            .orElse(document.standing() != Standing.MISTAKEN);
  }

  static boolean enters(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }

  /** E.11: how many of the seven directions have a положение in force. */
  private static String lead(List<DocumentView> all) {
    long covered =
        Arrays.stream(Direction.values())
            .filter(
                direction ->
                    all.stream()
                        .filter(d -> d.organisation() == null)
                        .filter(d -> d.standing() == Standing.IN_FORCE)
                        .filter(d -> d.sheet().type().regulation())
                        .anyMatch(d -> d.sheet().directions().contains(direction)))
            .count();
    return "Положения, приказы, соглашения. Направлений с действующим положением: "
        + Russian.of(covered, Direction.values().length)
        + ".";
  }
}
