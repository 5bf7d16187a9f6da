package ru.traektoria.monitoring.cycle.web.sheet;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.table.TableView;

/** Карточка страницы: filled in by the page, drawn by one template. */
public final class Part {

  /** A line of a list: words, perhaps a badge, a link or buttons. */
  public record Item(String text, String note, String href, Badge badge, List<Action> actions) {

    public static Item of(String text) {
      return new Item(text, null, null, null, List.of());
    }

    public Item note(String more) {
      return new Item(text, more, href, badge, actions);
    }

    public Item href(String url) {
      return new Item(text, note, url, badge, actions);
    }

    public Item badge(Badge state) {
      return new Item(text, note, href, state, actions);
    }

    public Item action(Action action) {
      List<Action> more = new ArrayList<>(actions);
      more.add(action);
      return new Item(text, note, href, badge, List.copyOf(more));
    }
  }

  /** Диаграмма: labels and numbers, drawn from a table that everybody can read. */
  public record Chart(String id, String kind, String title, List<String> head, List<Bar> bars) {

    /** One label with its numbers. */
    public record Bar(String label, List<String> values) {}
  }

  private final String title;
  private String hint;
  private Badge badge;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private String nothing;
  private TableView<?> table;
  private final List<TimelineEntry> timeline = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private Chart chart;

  private Part(String title) {
    this.title = title;
  }

  public static Part of(String title) {
    return new Part(title);
  }

  public Part hint(String text) {
    hint = text;
    return this;
  }

  public Part badge(Badge state) {
    badge = state;
    return this;
  }

  public Part entry(Entry entry) {
    entries.add(entry);
    return this;
  }

  /** Left out where there is nothing to say. */
  public Part entry(String term, String value) {
    if (value != null && !value.isBlank()) {
      entries.add(Entry.of(term, value));
    }
    return this;
  }

  /** Each line of the text as a paragraph; left out where there is none. */
  public Part text(String text) {
    if (text != null) {
      text.lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
    }
    return this;
  }

  public Part item(Item item) {
    items.add(item);
    return this;
  }

  /** What is said where there are no items. */
  public Part nothing(String text) {
    nothing = text;
    return this;
  }

  public Part table(TableView<?> listing) {
    table = listing;
    return this;
  }

  public Part moment(TimelineEntry entry) {
    timeline.add(entry);
    return this;
  }

  public Part action(Action action) {
    actions.add(action);
    return this;
  }

  public Part form(Form form) {
    forms.add(form);
    return this;
  }

  public Part chart(Chart drawn) {
    chart = drawn;
    return this;
  }

  public String title() {
    return title;
  }

  public String hint() {
    return hint;
  }

  public Badge badge() {
    return badge;
  }

  public List<Entry> entries() {
    return entries;
  }

  public List<String> paragraphs() {
    return paragraphs;
  }

  public List<Item> items() {
    return items;
  }

  /** Words for an empty list; {@code null} where there is something. */
  public String nothing() {
    return items.isEmpty() ? nothing : null;
  }

  /** Whether it is a table with its title and nothing else: then it needs no card. */
  public boolean bare() {
    return table != null
        && badge == null
        && chart == null
        && entries.isEmpty()
        && paragraphs.isEmpty()
        && items.isEmpty()
        && nothing == null
        && timeline.isEmpty()
        && actions.isEmpty()
        && forms.isEmpty();
  }

  public TableView<?> table() {
    return table;
  }

  public List<TimelineEntry> timeline() {
    return timeline;
  }

  public List<Action> actions() {
    return actions;
  }

  public List<Form> forms() {
    return forms;
  }

  public Chart chart() {
    return chart;
  }
}
