package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.vacancies.KeepingVacancies;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.text.RussianOrder;
import ru.traektoria.staff.model.vacancy.Vacancy;
import ru.traektoria.staff.model.vacancy.VacancyId;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.Vacancies;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.views.VacancyView;

/** Вакансии. */
@RestController
@RequestMapping("/api/v1/staff/vacancies")
@Tag(name = "Вакансии", description = "Кадровые потребности (T2.1)")
class VacancyController {

  /** A vacancy as a request brings one. */
  record VacancyRequest(
      OrganisationId organisation,
      Code position,
      Code subject,
      BigDecimal rate,
      BigDecimal hours,
      LocalDate declaredOn,
      LocalDate neededFrom) {

    Vacancy.Need need() {
      return new Vacancy.Need(position, subject, rate, hours, declaredOn, neededFrom);
    }
  }

  /** The day on which it was filled or dropped. */
  record CloseRequest(LocalDate on) {}

  private final Vacancies vacancies;
  private final Organisations organisations;
  private final Circumstances circumstances;
  private final Reachable reachable;
  private final KeepingVacancies keeping;

  VacancyController(
      Vacancies vacancies,
      Organisations organisations,
      Circumstances circumstances,
      Reachable reachable,
      KeepingVacancies keeping) {
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.circumstances = circumstances;
    this.reachable = reachable;
    this.keeping = keeping;
  }

  @Operation(
      summary = "Вакансии, открытые на дату",
      description = "on — дата (по умолчанию сегодня), all=true — вместе с закрытыми")
  @GetMapping
  List<VacancyView> list(
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String subject,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(defaultValue = "false") boolean all,
      Scope scope) {
    LocalDate day = on == null ? circumstances.today() : on;
    Vacancies.Filter filter =
        new Vacancies.Filter(
            scope.municipality().orElse(null),
            scope.organisation().orElse(organisation),
            subject,
            all ? null : day);
    Map<String, String> places = organisations.names(null, day);
    var words = circumstances.now().directories();
    return vacancies.list(filter).stream()
        .map(v -> VacancyView.of(v, words, places))
        .sorted(Comparator.comparing(v -> RussianOrder.key(v.organisationName())))
        .toList();
  }

  @Operation(summary = "Вакансия")
  @GetMapping("/{id}")
  ResponseEntity<VacancyView> card(@PathVariable String id, Scope scope) {
    return answer(reachable.vacancy(id, scope));
  }

  @Operation(summary = "Объявить вакансию")
  @PostMapping
  ResponseEntity<VacancyView> declare(
      @RequestBody VacancyRequest request, CreationKey key, Scope scope) {
    reachable.requireOwn(scope, request.organisation());
    Stored<Vacancy> made =
        keeping.declare(key, reachable.municipality(scope), request.organisation(), request.need());
    return Etags.created("/api/v1/staff/vacancies/" + made.id(), made.version(), view(made));
  }

  @Operation(summary = "Изменить вакансию", description = "Организация не меняется")
  @PutMapping("/{id}")
  ResponseEntity<VacancyView> change(
      @PathVariable String id, @RequestBody VacancyRequest request, IfMatch version, Scope scope) {
    reachable.vacancy(id, scope);
    return answer(keeping.change(new VacancyId(id), version.version(), request.need()));
  }

  @Operation(summary = "Закрыть вакансию", description = "Тело: {\"on\": день закрытия}")
  @PostMapping("/{id}/close")
  ResponseEntity<VacancyView> close(
      @PathVariable String id, @RequestBody CloseRequest request, IfMatch version, Scope scope) {
    reachable.vacancy(id, scope);
    return answer(keeping.close(new VacancyId(id), version.version(), request.on()));
  }

  private ResponseEntity<VacancyView> answer(Stored<Vacancy> vacancy) {
    return Etags.ok(vacancy.version(), view(vacancy));
  }

  private VacancyView view(Stored<Vacancy> vacancy) {
    Map<String, String> places =
        organisations.namesOf(Stream.of(vacancy.state().organisation()), circumstances.today());
    return VacancyView.of(vacancy, circumstances.now().directories(), places);
  }
}
