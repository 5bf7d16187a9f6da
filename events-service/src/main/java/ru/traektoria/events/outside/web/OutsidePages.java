package ru.traektoria.events.outside.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.outside.application.TellingOutside;
import ru.traektoria.events.outside.model.CountedContests;
import ru.traektoria.events.outside.model.Outside.State;
import ru.traektoria.events.outside.model.OutsideId;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Участие вне муниципалитета: the list, the card with the school's word, the list that counts. */
@Controller
class OutsidePages {

  private static final String LIST = OutsideTable.PATH;
  private static final String CARD = LIST + "/{id}";

  private final TellingOutside telling;
  private final OutsideViews views;
  private final FileAnswers files;
  private final Clock clock;

  OutsidePages(TellingOutside telling, OutsideViews views, FileAnswers files, Clock clock) {
    this.telling = telling;
    this.views = views;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping(LIST)
  Object list(TableQuery query, Scope scope, Model model) {
    boolean own = scope.teacher().isPresent();
    List<OutsideView> found =
        views.views(telling.all(scope), scope).stream()
            .filter(view -> OutsideTable.fits(view, query))
            .toList();
    TablePage<OutsideView> page = TablePage.cut(found, OutsideTable.table(own), query);
    if (query.export()) {
      return TableExport.answer(
          "Участие вне муниципалитета", OutsideTable.table(own), page, LocalDate.now(clock));
    }
    model.addAttribute(heading(scope.viewer()));
    model.addAttribute("table", OutsideTable.table(own).view(page).filters(OutsideTable.filters()));
    return "outside/list";
  }

  private static Heading heading(Viewer viewer) {
    Heading heading =
        Heading.of("Участие вне муниципалитета")
            .under("Главная", "/")
            .lead("Конкурсы, конференции, публикации, экспертная работа, стажировки.");
    if (viewer.has(Role.TEACHER)) {
      heading = heading.action(Action.link("Добавить участие", LIST + "/new", "plus"));
    }
    heading = heading.also(Action.link("Список публикаций", PublicationsPages.PATH, "books"));
    return viewer.has(Role.METHODIST)
        ? heading.also(Action.link("Какие конкурсы засчитываем", LIST + "/counted", "list-check"))
        : heading;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    OutsideView view = views.view(telling.one(new OutsideId(id), scope), scope);
    Heading heading =
        Heading.of(view.title())
            .under("Участие вне муниципалитета", LIST)
            .lead(view.name())
            .badge(OutsideTable.state(view.state()));
    model.addAttribute(
        view.mine() && view.state() != State.CONFIRMED
            ? heading.action(Action.link("Исправить", LIST + "/" + id + "/edit", "pencil"))
            : heading);
    model.addAttribute("outside", view);
    model.addAttribute("entries", entries(view));
    return "outside/card";
  }

  private static List<Entry> entries(OutsideView view) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Вид и уровень", Words.kind(view.kind())).hint(Words.level(view.level())));
    entries.add(Entry.of("Результат", Words.role(view.role())));
    entries.add(Entry.of("Когда", Russian.date(view.heldOn())));
    entries.add(Entry.of("Кто проводил", view.where()));
    if (view.hours() != null) {
      entries.add(Entry.of("Часы", Russian.number(view.hours())));
    }
    entries.add(Entry.of("Педагог", view.name()).hint(view.organisation()));
    if (!view.link().isEmpty()) {
      entries.add(Entry.of("Ссылка", view.link()).href(view.link()));
    }
    if (view.reference() != null) {
      entries.add(Entry.of("Библиографическая запись", view.reference()));
    }
    if (view.listed()) {
      entries.add(Entry.of("Список конкурсов", "засчитывается"));
    }
    return entries;
  }

  @GetMapping(CARD + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(telling.one(new OutsideId(id), scope).state().told().files(), file);
  }

  @PostMapping(CARD + "/confirmation")
  ResponseEntity<Void> confirm(@PathVariable String id, IfMatch seen, Scope scope) {
    telling.confirm(new OutsideId(id), seen.version(), scope);
    return Done.here("Подтверждено: участие войдёт в портфолио");
  }

  @PostMapping(CARD + "/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch seen,
      Scope scope) {
    telling.giveBack(new OutsideId(id), seen.version(), remark, scope);
    return Done.here("Возвращено с замечанием");
  }

  @PostMapping(CARD + "/annulment")
  ResponseEntity<Void> annul(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch seen,
      Scope scope) {
    telling.annul(new OutsideId(id), seen.version(), remark, scope);
    return Done.here("Подтверждение снято: запись уйдёт и из портфолио");
  }

  @GetMapping(LIST + "/counted")
  String counted(Scope scope, Model model) {
    Stored<CountedContests> list = telling.counted(scope);
    model.addAttribute(
        Heading.of("Какие конкурсы засчитываем").under("Участие вне муниципалитета", LIST));
    model.addAttribute("version", list.version());
    model.addAttribute("titles", String.join("\n", list.state().titles()));
    return "outside/counted";
  }

  @PostMapping(LIST + "/counted")
  ResponseEntity<Void> count(
      @RequestParam(defaultValue = "") String titles, IfMatch seen, Scope scope) {
    telling.count(seen.version(), titles.lines().toList(), scope);
    return Done.at(LIST, "Список сохранён: он действует для новых подтверждений");
  }
}
