package ru.traektoria.route.web.portfolio;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.route.application.portfolio.PortfolioItems;
import ru.traektoria.route.model.portfolio.ItemContent;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.web.Acting;

/** The card of an entry made by hand, and what is decided on it. */
@Controller
@RequestMapping("/routes/portfolio/items/{id}")
class PortfolioItemPages {

  private final PortfolioItems items;
  private final PortfolioDoor door;
  private final FileAnswers files;
  private final StaffDirectory directory;

  PortfolioItemPages(
      PortfolioItems items, PortfolioDoor door, FileAnswers files, StaffDirectory directory) {
    this.items = items;
    this.door = door;
    this.files = files;
    this.directory = directory;
  }

  @GetMapping
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<PortfolioItem> stored = door.lookAtItem(scope, id);
    PortfolioItem item = stored.state();
    Actor actor = Acting.of(viewer);
    boolean own = actor.is(Actor.Capacity.TEACHER) || item.teacher().equals(actor.teacher());
    String teacher = item.teacher().value();
    model.addAttribute(
        Heading.of(item.content().title())
            .under("Портфолио", own ? "/routes/portfolio" : "/routes/portfolio/teachers/" + teacher)
            .badge(PortfolioSheet.badge(item.state()))
            .lead(directory.name(teacher)));
    model.addAttribute("at", "/routes/portfolio/items/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("entries", entries(item.content(), item));
    model.addAttribute("files", item.files());
    model.addAttribute("remark", item.remark());
    model.addAttribute("state", item.state().name());
    model.addAttribute("own", own);
    model.addAttribute(
        "editable",
        item.state() != PortfolioItem.State.REMOVED
            && !(own && item.state() == PortfolioItem.State.CONFIRMED));
    return "routes/portfolio-item";
  }

  @PostMapping("/confirm")
  ResponseEntity<Void> confirm(@PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    decide(scope, id, match, item -> item.confirm(Acting.of(viewer)));
    return Done.here("Запись подтверждена");
  }

  @PostMapping("/reject")
  ResponseEntity<Void> reject(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, item -> item.reject(Acting.of(viewer), remark));
    return Done.here("Запись возвращена педагогу");
  }

  @PostMapping("/remove")
  ResponseEntity<Void> remove(@PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    decide(scope, id, match, item -> item.remove(Acting.of(viewer)));
    return Done.at("/routes/portfolio", "Запись убрана из портфолио");
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(door.lookAtItem(scope, id).state().files(), file);
  }

  private void decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<PortfolioItem, Decision<PortfolioItem, Void>> command) {
    items.update(door.item(scope, id).state().id(), match.version(), command);
  }

  private static List<Entry> entries(ItemContent content, PortfolioItem item) {
    Entry link = Entry.of("Ссылка", content.link());
    return List.of(
        Entry.of("Раздел", content.section().label()),
        Entry.of("Дата", Russian.date(content.on())),
        Entry.of("Где и с каким результатом", content.note()),
        content.link() == null ? link : link.href(content.link()),
        Entry.of("Записано", Russian.date(item.recordedOn())));
  }
}
