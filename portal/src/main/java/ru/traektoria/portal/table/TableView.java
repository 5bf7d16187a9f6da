package ru.traektoria.portal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;

/**
 * A table as the fragment {@code portal/table :: listing} draws it.
 *
 * @param filters fields of the filter form; they are filled in from the address
 * @param bulk commands on selected rows
 * @param selected id of a row when rows can be selected; null otherwise
 * @param group heading a row stands under; null: rows stand without headings
 */
public record TableView<T>(
    Table<T> table,
    TablePage<T> page,
    List<Field> filters,
    List<Action> bulk,
    Function<T, String> selected,
    Function<T, String> group) {
  /** A header cell: {@code sort} is ascending, descending, none or null (not sortable). */
  public record Header(String key, String label, String css, String sort, String href) {}

  /** A row: its id if it can be selected, the heading above it if a new group begins. */
  public record Row(String id, String heading, List<Cell> cells) {}

  /** A link to a page; {@code href} null for the current one or a gap. */
  public record PageLink(String label, String href, boolean current) {}

  /** A filter that is set, as a chip: words and the address without it. */
  public record Chip(String text, String href) {}

  /** The same with a filter form; values come from the address. */
  public TableView<T> filters(Field... fields) {
    List<Field> filled =
        java.util.Arrays.stream(fields).map(f -> f.value(page.query().filters(f.name()))).toList();
    return new TableView<>(table, page, filled, bulk, selected, group);
  }

  /** The same with rows that can be selected and commands on them; ids are sent as {@code ids}. */
  public TableView<T> bulk(Function<T, String> id, Action... commands) {
    return new TableView<>(table, page, filters, List.of(commands), id, group);
  }

  /** The same with a heading wherever this changes («сентябрь 2026»); sort the rows so. */
  public TableView<T> grouped(Function<T, String> heading) {
    return new TableView<>(table, page, filters, bulk, selected, heading);
  }

  /** Id on the page. */
  public String id() {
    return table.id();
  }

  /** Headers in order. */
  public List<Header> headers() {
    return table.columns().stream().map(this::header).toList();
  }

  private Header header(Column<T> column) {
    String css = "cell-" + column.kind().name().toLowerCase(java.util.Locale.ROOT);
    if (!column.sorts()) {
      return new Header(column.key(), column.label(), css, null, null);
    }
    boolean active = table.sortKey(page.query()).filter(column.key()::equals).isPresent();
    boolean down = table.descending(page.query());
    String sort = !active ? "none" : down ? "descending" : "ascending";
    boolean next = active ? !down : false;
    String href = page.query().sortedBy(column.key(), next).url(table.path());
    return new Header(column.key(), column.label(), css, sort, href);
  }

  /** Rows in order. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    String before = null;
    for (T row : page.rows()) {
      String heading = group == null ? null : group.apply(row);
      String id = selected == null ? null : selected.apply(row);
      rows.add(new Row(id, Objects.equals(heading, before) ? null : heading, cells(row)));
      before = heading;
    }
    return rows;
  }

  private List<Cell> cells(T row) {
    return table.columns().stream().map(column -> column.cell(row)).toList();
  }

  /** «показано 1–50 из 3 000». */
  public String summary() {
    if (page.rows().isEmpty()) {
      return "ничего не найдено";
    }
    return "показано %s–%s из %s"
        .formatted(
            Russian.number(page.from()), Russian.number(page.to()), Russian.number(page.total()));
  }

  /** What an empty table says: the table's own words, or advice to loosen the filters. */
  public Empty empty() {
    return page.query().filtered()
        ? Empty.saying("Ничего не найдено")
            .advice("Под выбранные условия не подходит ни одна запись. Ослабьте их или сбросьте.")
            .action(Action.link("Сбросить условия", reset()))
        : table.empty();
  }

  /** Chips of the filters that are set. */
  public List<Chip> chips() {
    return filters.stream()
        .filter(f -> !f.blank() && !f.kind().equals("hidden"))
        .map(f -> new Chip(chipText(f), page.query().without(f.name()).url(table.path())))
        .toList();
  }

  /** How many filters people see; what the page only carries along does not count. */
  public long shown() {
    return filters.stream().filter(field -> !field.kind().equals("hidden")).count();
  }

  /** Address without any filter that people have set; what the page itself carries along stays. */
  public String reset() {
    TableQuery bare = page.query();
    for (Field field : filters) {
      bare = field.kind().equals("hidden") ? bare : bare.without(field.name());
    }
    return bare.url(table.path());
  }

  private static String chipText(Field field) {
    return field.kind().equals("checkbox") ? field.label() : field.label() + ": " + field.shown();
  }

  /** Links: first, neighbours, last, with gaps. */
  public List<PageLink> pageLinks() {
    List<PageLink> links = new ArrayList<>();
    int last = page.pages();
    int here = page.query().page();
    int before = 0;
    for (int n = 1; n <= last; n++) {
      if (n == 1 || n == last || Math.abs(n - here) <= 1) {
        if (before != 0 && n - before > 1) {
          links.add(new PageLink("…", null, false));
        }
        links.add(new PageLink(Russian.number(n), n == here ? null : href(n), n == here));
        before = n;
      }
    }
    return links;
  }

  /** Sizes of a page to choose from. */
  public List<PageLink> sizes() {
    TableQuery query = page.query();
    return TableQuery.SIZES.stream()
        .map(n -> new PageLink("" + n, n == query.size() ? null : sized(n), n == query.size()))
        .toList();
  }

  private String sized(int rows) {
    return page.query().size(rows).url(table.path());
  }

  /** Address of the previous page, or null. */
  public String previous() {
    return page.query().page() > 1 ? href(page.query().page() - 1) : null;
  }

  /** Address of the next page, or null. */
  public String next() {
    return page.query().page() < page.pages() ? href(page.query().page() + 1) : null;
  }

  private String href(int number) {
    return page.query().page(number).url(table.path());
  }

  /** Address of what is shown as a file. */
  public String file(String format) {
    return page.query().format(format).url(table.path());
  }
}
