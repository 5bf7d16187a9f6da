package ru.traektoria.monitoring.web.pages.period;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.frozen.FreezingTables;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Замороженные окна: what was frozen, and the form to freeze. */
@Controller
class WindowsPages {

  /** The form as it is sent. */
  record FreezeForm(String name, String year, String asOf) {}

  private final FreezingTables freezing;
  private final FrozenTables frozen;
  private final Asked asked;
  private final ZoneId zone;

  WindowsPages(
      FreezingTables freezing,
      FrozenTables frozen,
      Asked asked,
      @Value("${traektoria.zone}") ZoneId zone) {
    this.freezing = freezing;
    this.frozen = frozen;
    this.asked = asked;
    this.zone = zone;
  }

  private Table<FrozenWindow> table() {
    return Table.of(
            "windows",
            "/monitoring/windows",
            Column.<FrozenWindow>link("name", "Окно", FrozenWindow::name, WindowsPages::table),
            Column.<FrozenWindow>text("year", "Год", w -> w.year().label()),
            Column.<FrozenWindow>text("number", "Номер", w -> "№ " + w.number()),
            Column.<FrozenWindow>text(
                "asOf",
                "На дату",
                w -> w.asOf() == null ? "каждый показатель на свою" : Russian.date(w.asOf())),
            Column.<FrozenWindow>text(
                "at", "Заморожено", w -> Russian.dateTime(w.frozenAt(), zone)),
            Column.<FrozenWindow>text("by", "Кем", FrozenWindow::frozenBy),
            Column.<FrozenWindow>link(
                "changes", "После", w -> "что изменилось", w -> "/monitoring/windows/" + w.id()))
        .empty(
            Empty.saying("Замороженных окон пока нет")
                .advice(
                    "Заморозьте таблицы, прежде чем сослаться на них в отчёте: они не изменятся."));
  }

  private static String table(FrozenWindow window) {
    return "/monitoring/tracks/track1?year=" + window.year() + "&window=" + window.id();
  }

  @GetMapping("/monitoring/windows")
  String list(TableQuery query, Scope scope, Model model) {
    List<FrozenWindow> all = frozen.of(scope.municipality().orElse(null));
    model.addAttribute(
        Heading.of("Замороженные окна")
            .under("Главная", "/")
            .under("Треки 1–3", "/monitoring/tracks")
            .lead(
                "Таблицы треков и программ, какими они были в день заморозки: позднее их ничто не меняет."));
    model.addAttribute("table", table().view(TablePage.cut(all, table(), query)));
    model.addAttribute("freezes", freezes(scope));
    model.addAttribute("years", years());
    model.addAttribute("today", asked.today());
    model.addAttribute("key", Ids.next());
    return "monitoring/windows";
  }

  private List<Option> years() {
    List<Option> years = new ArrayList<>(Choices.years(asked.today()));
    Choices.years(asked.today(), YearKind.CALENDAR).stream()
        .map(year -> Option.of(year.value(), year.label() + " календарный"))
        .forEach(years::add);
    return years;
  }

  private static boolean freezes(Scope scope) {
    return scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL);
  }

  @PostMapping("/monitoring/windows")
  ResponseEntity<Void> freeze(FreezeForm form, CreationKey key, Scope scope) {
    Asked.Question question = new Asked.Question(form.year(), null, null, null, form.asOf());
    FrozenWindow window =
        freezing.freeze(
            key.id(), asked.ofAnyYear(question, scope), form.name(), scope.viewer().name());
    return Done.at("/monitoring/windows", "Окно № " + window.number() + " заморожено");
  }
}
