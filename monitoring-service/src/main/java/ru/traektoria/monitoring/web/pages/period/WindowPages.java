package ru.traektoria.monitoring.web.pages.period;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.closing.application.LateFacts;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.frozen.context.FrozenContexts;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Differences.Difference;
import ru.traektoria.monitoring.web.pages.ProgrammePage;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.monitoring.web.seeing.SeeingWindows;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Одно окно: what it holds, what has changed since and which late facts came. */
@Controller
class WindowPages {

  private static final String PATH = "/monitoring/windows/";

  private final SeeingWindows seeing;
  private final FrozenContexts contexts;
  private final LateFacts late;
  private final LateLines lines;
  private final Asked asked;

  WindowPages(
      SeeingWindows seeing, FrozenContexts contexts, LateFacts late, LateLines lines, Asked asked) {
    this.seeing = seeing;
    this.contexts = contexts;
    this.late = late;
    this.lines = lines;
    this.asked = asked;
  }

  @GetMapping("/monitoring/windows/{id}")
  Object one(
      @PathVariable String id,
      @RequestParam(required = false) String with,
      TableQuery query,
      Scope scope,
      Model model) {
    FrozenWindow window = seeing.window(id, scope);
    List<Difference> found = seeing.differences(window, with, scope);
    Table<Difference> table = ChangesTable.of(PATH + id, window, with);
    if (query.export()) {
      return TableExport.answer(
          "Изменения окна " + window.number(),
          table,
          TablePage.cut(found, table, query),
          asked.today());
    }
    model.addAttribute(heading(window));
    model.addAttribute("entries", entries(window));
    model.addAttribute("changed", found.size());
    model.addAttribute("rows", window.definitions().size());
    model.addAttribute("live", with == null || with.isBlank());
    model.addAttribute(
        "table", table.view(TablePage.cut(found, table, query)).filters(others(window)));
    model.addAttribute("late", lines.of(late.after(window)));
    return "monitoring/window";
  }

  private Heading heading(FrozenWindow window) {
    return Heading.of("Окно № " + window.number() + " «" + window.name() + "»")
        .under("Главная", "/")
        .under("Замороженные окна", "/monitoring/windows")
        .badge(Words.frozen(window, asked.zone()))
        .lead(
            window.year().words()
                + ", "
                + (window.asOf() == null
                    ? "каждый показатель на свою дату."
                    : "на " + Russian.date(window.asOf()) + "."));
  }

  private List<Entry> entries(FrozenWindow window) {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of(
            "Заморожено",
            Russian.dateTime(window.frozenAt(), asked.zone()) + ", " + window.frozenBy()));
    entries.add(
        Entry.of(
            "Формулы",
            Russian.count(window.definitions().size(), "показатель", "показателя", "показателей")
                + " в той редакции, что действовала"));
    for (Programme programme : contexts.of(window.id()).programmes()) {
      if (programme.year() == window.year().kind()) {
        String href = ProgrammePage.path(programme) + "?window=" + window.id();
        entries.add(Entry.of("Таблица", programme.brief()).href(href));
      }
    }
    Badge seal =
        window.seal() == null
            ? Badge.neutral("Заморожено до появления печатей").icon("minus")
            : seeing.intact(window)
                ? Badge.good("Сохранённое не изменилось")
                : Badge.bad("Сохранённое изменили в обход портала");
    entries.add(
        Entry.badge("Печать", seal)
            .hint(
                window.seal() == null ? null : "SHA-256: " + window.seal().substring(0, 16) + "…"));
    return entries;
  }

  private ru.traektoria.portal.form.Field others(FrozenWindow window) {
    List<Option> options =
        seeing.beside(window).stream()
            .map(w -> Option.of(w.id(), "№ " + w.number() + " «" + w.name() + "»"))
            .toList();
    return Fields.select("with", "Сравнить с", options).with("placeholder", "Живыми данными");
  }
}
