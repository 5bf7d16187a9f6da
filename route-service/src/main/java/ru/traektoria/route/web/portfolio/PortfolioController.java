package ru.traektoria.route.web.portfolio;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.portfolio.GatheringPortfolio;
import ru.traektoria.route.application.portfolio.PortfolioEntry;
import ru.traektoria.route.application.portfolio.PortfolioItems;
import ru.traektoria.route.model.portfolio.ItemContent;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioItem.Showing;
import ru.traektoria.route.model.portfolio.PortfolioItemId;
import ru.traektoria.route.model.portfolio.PortfolioSection;
import ru.traektoria.route.web.Acting;

/** Portfolios: the gathered one, entries made by hand, their confirmation. */
@RestController
@RequestMapping("/api/v1/routes/portfolio")
@Tag(name = "Портфолио")
class PortfolioController {

  private final GatheringPortfolio gathering;
  private final PortfolioItems items;
  private final PortfolioDoor door;

  PortfolioController(GatheringPortfolio gathering, PortfolioItems items, PortfolioDoor door) {
    this.gathering = gathering;
    this.items = items;
    this.door = door;
  }

  /** Why it is sent back. */
  record Words(String remark) {}

  @GetMapping("/{teacher}")
  @Operation(summary = "Портфолио педагога; чужой просмотр попадает в журнал")
  List<PortfolioEntry> one(
      @PathVariable String teacher,
      @RequestParam(required = false) String year,
      @RequestParam(required = false) PortfolioSection section,
      Scope scope) {
    return PortfolioSheet.filtered(
        gathering.of(door.look(scope, teacher).teacher()), PortfolioSheet.year(year), section);
  }

  @PostMapping("/{teacher}/items")
  @Operation(summary = "Добавить запись; добавленная педагогом ждёт подтверждения")
  ResponseEntity<PortfolioItem> add(
      @PathVariable String teacher,
      @RequestBody ItemContent content,
      Scope scope,
      Viewer viewer,
      CreationKey key) {
    PortfolioItemId id = new PortfolioItemId(key.id());
    Stored<PortfolioItem> added =
        items.add(
            id,
            key.requestHash(),
            PortfolioItem.add(
                id,
                door.owner(scope, teacher),
                new Showing(content, List.of()),
                Acting.of(viewer),
                door.today()));
    return Etags.created(
        "/api/v1/routes/portfolio/items/" + id.value(), added.version(), added.state());
  }

  @GetMapping("/items/{id}")
  @Operation(summary = "Запись, добавленная вручную")
  ResponseEntity<PortfolioItem> item(@PathVariable String id, Scope scope) {
    return answer(door.lookAtItem(scope, id));
  }

  @PostMapping("/items/{id}/confirmation")
  @Operation(summary = "Подтвердить запись (завуч, методист); свою не подтверждают")
  ResponseEntity<PortfolioItem> confirm(
      @PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    return decide(scope, id, match, item -> item.confirm(Acting.of(viewer)));
  }

  @PostMapping("/items/{id}/rejection")
  @Operation(summary = "Вернуть запись педагогу с замечанием")
  ResponseEntity<PortfolioItem> reject(
      @PathVariable String id, @RequestBody Words body, IfMatch match, Scope scope, Viewer viewer) {
    return decide(scope, id, match, item -> item.reject(Acting.of(viewer), body.remark()));
  }

  @PostMapping("/items/{id}/removal")
  @Operation(summary = "Убрать свою запись")
  ResponseEntity<PortfolioItem> remove(
      @PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    return decide(scope, id, match, item -> item.remove(Acting.of(viewer)));
  }

  private ResponseEntity<PortfolioItem> decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<PortfolioItem, Decision<PortfolioItem, Void>> command) {
    return answer(items.update(door.item(scope, id).state().id(), match.version(), command));
  }

  private static ResponseEntity<PortfolioItem> answer(Stored<PortfolioItem> item) {
    return Etags.ok(item.version(), item.state());
  }
}
