package ru.traektoria.route.web.attestation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.attestation.CategoryRequests;
import ru.traektoria.route.model.attestation.Category;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.CategoryRequest.Application;
import ru.traektoria.route.model.attestation.CategoryRequest.Outcome;
import ru.traektoria.route.model.attestation.CategoryRequest.Wish;
import ru.traektoria.route.model.terms.TeacherId;

/** Attestation for a category: intention, number of the application, outcome. */
@RestController
@RequestMapping("/api/v1/routes/attestation")
@Tag(name = "Аттестация на категорию")
class CategoryController {

  private final CategoryRequests requests;
  private final CategoryDesk desk;
  private final AttestationDoor door;

  CategoryController(CategoryRequests requests, CategoryDesk desk, AttestationDoor door) {
    this.requests = requests;
    this.desk = desk;
    this.door = door;
  }

  /** Who intends what; {@code month} is any day of the month of the application. */
  record Intention(TeacherId teacher, String position, Category category, LocalDate month) {}

  /** Why it is withdrawn or annulled. */
  record Words(String remark) {}

  @GetMapping
  @Operation(summary = "Намерения, заявления и решения, доступные вам")
  List<CategoryRequest> list(
      Scope scope,
      @RequestParam(required = false) String teacher,
      @RequestParam(required = false) CategoryRequest.State state) {
    return requests.all().stream()
        .filter(request -> door.covers(scope, request.teacher(), request.place()))
        .filter(request -> teacher == null || request.teacher().value().equals(teacher))
        .filter(request -> state == null || request.state() == state)
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Одно намерение; чужой просмотр попадает в журнал")
  ResponseEntity<CategoryRequest> one(@PathVariable String id, Scope scope) {
    Stored<CategoryRequest> request = door.request(scope, id);
    door.looked(scope, request.state().teacher(), "Аттестация на категорию");
    return answer(request);
  }

  @PostMapping
  @Operation(summary = "Записать намерение аттестоваться")
  ResponseEntity<CategoryRequest> intend(
      @RequestBody Intention body, CreationKey key, Scope scope) {
    Wish wish = new Wish(body.position(), body.category(), body.month());
    Stored<CategoryRequest> request = desk.intend(body.teacher(), wish, key, scope);
    return Etags.created(
        "/api/v1/routes/attestation/" + request.id(), request.version(), request.state());
  }

  @PostMapping("/{id}/application")
  @Operation(summary = "Записать номер и дату заявления")
  ResponseEntity<CategoryRequest> apply(
      @PathVariable String id, @RequestBody Application body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, request -> request.apply(body, door.today())));
  }

  @PostMapping("/{id}/outcome")
  @Operation(summary = "Записать решение и приказ (завуч, методист)")
  ResponseEntity<CategoryRequest> decide(
      @PathVariable String id, @RequestBody Outcome body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, request -> request.decide(body, door.today())));
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "Отозвать намерение или заявление")
  ResponseEntity<CategoryRequest> withdraw(
      @PathVariable String id, @RequestBody Words body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, request -> request.withdraw(body.remark())));
  }

  @PostMapping("/{id}/annulment")
  @Operation(summary = "Отменить ошибочную запись о категории")
  ResponseEntity<CategoryRequest> annul(
      @PathVariable String id, @RequestBody Words body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, request -> request.annul(body.remark())));
  }

  private static ResponseEntity<CategoryRequest> answer(Stored<CategoryRequest> request) {
    return Etags.ok(request.version(), request.state());
  }
}
