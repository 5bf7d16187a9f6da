package ru.traektoria.monitoring.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.log.LiveFold;
import ru.traektoria.monitoring.log.Rebuild;
import ru.traektoria.monitoring.log.Rebuilds;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Свёртка заново: start it, see how far it is, and whether the facts came out the same. */
@Controller
class RebuildPages {

  private static final String PATH = "/monitoring/rebuild";

  private final Rebuilds rebuilds;
  private final FoldingConsumer consumer;
  private final LiveFold live;
  private final Clock clock;

  RebuildPages(Rebuilds rebuilds, FoldingConsumer consumer, LiveFold live, Clock clock) {
    this.rebuilds = rebuilds;
    this.consumer = consumer;
    this.live = live;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    Table<Rebuild> table = RebuildWords.table(PATH, clock.getZone());
    TablePage<Rebuild> page = TablePage.cut(rebuilds.all(), table, query);
    if (query.export()) {
      return TableExport.answer("Свёртки заново", table, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Свёртка заново")
            .under("Главная", "/")
            .lead(
                "Все показатели выводятся из журнала событий. Здесь журнал читается ещё раз, и"
                    + " видно, что получается то же самое."));
    model.addAttribute("alarm", alarm().orElse(null));
    model.addAttribute("running", running().orElse(null));
    model.addAttribute("tiles", tiles());
    model.addAttribute(
        "starts",
        List.of(
            Option.of("beginning", "С начала журнала: проверяется всё"),
            Option.of("snapshot", "С последнего снимка: быстрее, снимку верят")));
    model.addAttribute("table", table.view(page));
    return "monitoring/rebuild";
  }

  private Optional<String> alarm() {
    return rebuilds
        .lastCompared()
        .filter(rebuild -> rebuild.differing() > 0)
        .map(
            rebuild ->
                "Свёртка № %d дала другие факты: отличий %s, таблиц %d"
                    .formatted(
                        rebuild.id(),
                        Russian.number(rebuild.differing()),
                        rebuild.differences().size()));
  }

  private Optional<Rebuild> running() {
    return rebuilds.all().stream().filter(rebuild -> !rebuild.finished()).findFirst();
  }

  private List<Tile> tiles() {
    int parked = live.with(Fold::parked).size();
    return List.of(
        Tile.value("Не свёрнуто записей", Russian.number(consumer.lag()))
            .tone(consumer.lag() == 0 ? Tone.GOOD : Tone.WARNING),
        Tile.value("Отложено событий", Russian.number(parked))
            .tone(parked == 0 ? Tone.GOOD : Tone.BAD)
            .hint(parked == 0 ? "все события прочитаны" : "ждут администратора"),
        Tile.value("Изменений фактов", Russian.number(live.get().version()))
            .hint("с запуска сервиса"));
  }

  @PostMapping(PATH)
  ResponseEntity<Void> start(@RequestParam(required = false) String from, Scope scope) {
    Rebuild.From start =
        switch (from == null ? "" : from) {
          case "beginning" -> Rebuild.From.BEGINNING;
          case "snapshot" -> Rebuild.From.SNAPSHOT;
          default ->
              throw Problems.refused(
                  Reason.at("from", "rebuild.from", "Выберите, откуда читать журнал."));
        };
    rebuilds
        .start(start, scope.viewer().name())
        .orElseThrow(() -> Problems.conflict("Свёртка заново уже идёт: дождитесь её конца."));
    return Done.at(PATH, "Свёртка начата");
  }

  /** Asked every second by the page; at the end it has the page loaded again. */
  @GetMapping(PATH + "/progress")
  Object progress(Scope scope, Model model) {
    Optional<Rebuild> running = running();
    if (running.isEmpty()) {
      return Done.at(PATH, "Свёртка закончилась");
    }
    model.addAttribute("running", running.get());
    return "monitoring/rebuild-progress";
  }

  @GetMapping(PATH + "/{id}")
  String one(@PathVariable long id, Scope scope, Model model) {
    Rebuild rebuild =
        rebuilds.find(id).orElseThrow(() -> Problems.notFound("Свёртка заново", Long.toString(id)));
    model.addAttribute(
        Heading.of("Свёртка № " + id)
            .under("Главная", "/")
            .under("Свёртка заново", PATH)
            .badge(RebuildWords.result(rebuild)));
    model.addAttribute("rebuild", rebuild);
    model.addAttribute("entries", RebuildWords.entries(rebuild, clock.getZone()));
    return "monitoring/rebuild-one";
  }
}
