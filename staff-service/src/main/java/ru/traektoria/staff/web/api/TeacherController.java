package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.people.ChangingTeacher;
import ru.traektoria.staff.application.people.RegisteringTeacher;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.views.Register;
import ru.traektoria.staff.web.views.RegisterRow;
import ru.traektoria.staff.web.views.TeacherView;
import ru.traektoria.staff.web.views.TeacherViews;

/** Педагоги. */
@RestController
@RequestMapping("/api/v1/staff/teachers")
@Tag(name = "Педагоги", description = "Реестр педагогических работников")
class TeacherController {

  /** A page of the register. */
  record PageView(List<RegisterRow> items, long total, int page, int size) {}

  private final Register register;
  private final Reachable reachable;
  private final TeacherViews views;
  private final RegisteringTeacher registering;
  private final ChangingTeacher changing;

  TeacherController(
      Register register,
      Reachable reachable,
      TeacherViews views,
      RegisteringTeacher registering,
      ChangingTeacher changing) {
    this.register = register;
    this.reachable = reachable;
    this.views = views;
    this.registering = registering;
    this.changing = changing;
  }

  @Operation(
      summary = "Список педагогов",
      description = "Все отборы можно сочетать; назначения считаются на дату on.")
  @Parameters({
    @Parameter(
        in = ParameterIn.QUERY,
        name = "q",
        description = "слова ФИО; регистр, е и ё не важны"),
    @Parameter(in = ParameterIn.QUERY, name = "organisation", description = "id организации"),
    @Parameter(in = ParameterIn.QUERY, name = "subject", description = "код предмета"),
    @Parameter(in = ParameterIn.QUERY, name = "position", description = "код должности"),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "positionKind",
        description = "PEDAGOGUE, TEACHER, HEAD, DEPUTY, OTHER"),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "category",
        description = "действующая категория: HIGHEST, FIRST, NONE"),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "age",
        description = "возрастная группа: UNDER_25, FROM_25, FROM_30 … FROM_65"),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "young",
        description = "SPECIALIST (стаж до 3 лет) или TEACHER (до 35 лет)"),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "status",
        description = "IN_STAFF (по умолчанию), EMPLOYED, ON_LEAVE, DISMISSED, ANY"),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "reserve",
        description = "кадровый резерв на дату: ANY, HEAD, DEPUTY"),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "on",
        description = "дата, на которую всё считается; по умолчанию сегодня"),
    @Parameter(in = ParameterIn.QUERY, name = "sort", description = "name, age или experience"),
    @Parameter(in = ParameterIn.QUERY, name = "dir", description = "desc — по убыванию"),
    @Parameter(in = ParameterIn.QUERY, name = "page", description = "страница с 1"),
    @Parameter(in = ParameterIn.QUERY, name = "size", description = "20, 50, 100 или 200")
  })
  @GetMapping
  PageView list(@Parameter(hidden = true) TableQuery query, Scope scope) {
    Register.Found found = register.find(query, scope);
    return new PageView(found.rows(), found.total(), query.page(), query.size());
  }

  @Operation(summary = "Карточка педагога")
  @GetMapping("/{id}")
  ResponseEntity<TeacherView> card(@PathVariable String id, Scope scope, Viewer viewer) {
    Stored<Teacher> found = reachable.teacher(id, scope);
    return Etags.ok(found.version(), views.view(found, viewer));
  }

  @Operation(summary = "Внести педагога", description = "Повтор с тем же Idempotency-Key безопасен")
  @PostMapping
  ResponseEntity<TeacherView> register(
      @RequestBody TeacherRequest request, CreationKey key, Scope scope, Viewer viewer) {
    List<Assignment> work = new ArrayList<>();
    for (AssignmentRequest one : request.work()) {
      reachable.requireOwn(scope, one.organisation());
      work.add(one.assignment(Ids.derived(key.id(), Integer.toString(work.size()))));
    }
    if (work.isEmpty() && scope.organisation().isPresent()) {
      throw Problems.refused(
          Reason.at(
              "assignments", "teacher.assignment", "Укажите назначение в вашей организации."));
    }
    Stored<Teacher> made =
        registering.register(key, reachable.municipality(scope), request.draft(), work);
    return Etags.created(
        "/api/v1/staff/teachers/" + made.id(), made.version(), views.view(made, viewer));
  }

  @Operation(
      summary = "Изменить сведения о педагоге",
      description = "Заголовок If-Match обязателен")
  @PutMapping("/{id}")
  ResponseEntity<TeacherView> change(
      @PathVariable String id,
      @RequestBody TeacherRequest request,
      IfMatch version,
      Scope scope,
      Viewer viewer) {
    if (!request.work().isEmpty()) {
      throw Problems.badRequest("Назначения меняются отдельно: …/teachers/{id}/assignments.");
    }
    reachable.teacher(id, scope);
    Stored<Teacher> changed =
        changing.change(new TeacherId(id), version.version(), request.draft());
    return Etags.ok(changed.version(), views.view(changed, viewer));
  }

  @Operation(
      summary = "Удалить персональные данные педагога (152-ФЗ)",
      description = "Имя, СНИЛС и почта стираются, даты для статистики остаются без имени")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> erase(@PathVariable String id, IfMatch version, Scope scope) {
    reachable.teacher(id, scope);
    changing.erase(new TeacherId(id), version.version());
    return ResponseEntity.noContent().build();
  }
}
