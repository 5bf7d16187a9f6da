package ru.traektoria.monitoring.manual.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.manual.application.BuiltInForms;
import ru.traektoria.monitoring.manual.application.Forms;
import ru.traektoria.monitoring.manual.application.Gatherings;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.monitoring.manual.model.definition.Period;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.problem.Problems;

/** Формы for programs: those of the municipality and those offered; a gathering starts here. */
@RestController
@RequestMapping("/api/v1/monitoring/manual/forms")
@Tag(name = "Ручные данные")
class FormsController {

  /** Формы муниципалитета и готовые, которых он ещё не взял. */
  record FormsView(List<FormView> taken, List<OfferView> offered) {}

  /** Форма муниципалитета. */
  record FormView(
      String id,
      FormKind kind,
      @Schema(description = "Снятая форма новых сборов не начинает") boolean retired,
      long version,
      Definition definition) {

    static FormView of(Stored<Form> form) {
      return new FormView(
          form.id(),
          form.state().kind(),
          form.state().retired(),
          form.version(),
          form.state().current());
    }
  }

  /** Готовая форма. */
  record OfferView(FormKind kind, String title, String source) {}

  /** Какую готовую форму взять. */
  record Adoption(FormKind kind) {}

  /** За какой период собирать и к какому дню. */
  record Opening(
      @Schema(description = "Любой день периода: форма знает, год это или полугодие")
          LocalDate period,
      LocalDate due) {}

  private final Forms forms;
  private final BuiltInForms builtIn;
  private final Gatherings gatherings;
  private final Reach reach;

  FormsController(Forms forms, BuiltInForms builtIn, Gatherings gatherings, Reach reach) {
    this.forms = forms;
    this.builtIn = builtIn;
    this.gatherings = gatherings;
    this.reach = reach;
  }

  @Operation(summary = "Формы муниципалитета и готовые, которые можно взять")
  @GetMapping
  FormsView list(Scope scope) {
    List<Stored<Form>> own = forms.of(reach.municipality(scope));
    Set<FormKind> taken = own.stream().map(f -> f.state().kind()).collect(Collectors.toSet());
    return new FormsView(
        own.stream().map(FormView::of).toList(),
        builtIn.all().stream()
            .filter(form -> !taken.contains(form.kind()))
            .map(form -> new OfferView(form.kind(), form.title(), form.source()))
            .toList());
  }

  @Operation(
      summary = "Взять готовую форму",
      description = "Готовая форма у муниципалитета одна: повтор отвечает ею же.")
  @PostMapping
  ResponseEntity<FormView> adopt(@RequestBody Adoption wanted, Scope scope) {
    if (wanted.kind() == null) {
      throw Problems.refused(Reason.at("kind", "form.kind", "Назовите вид готовой формы."));
    }
    Stored<Form> form =
        forms.adopt(wanted.kind(), reach.municipality(scope), scope.viewer().name());
    return Etags.created(
        "/api/v1/monitoring/manual/forms/" + form.id(), form.version(), FormView.of(form));
  }

  @Operation(summary = "Форма: что спрашивает её действующая версия")
  @GetMapping("/{form}")
  ResponseEntity<FormView> form(@PathVariable String form, Scope scope) {
    Stored<Form> one = reach.form(form, scope);
    return Etags.ok(one.version(), FormView.of(one));
  }

  @Operation(
      summary = "Начать сбор",
      description = "У формы один сбор за период: повтор отвечает им же, срок не меняется.")
  @PostMapping("/{form}/gatherings")
  ResponseEntity<GatheringsController.GatheringView> open(
      @PathVariable String form, @RequestBody Opening asked, Scope scope) {
    Stored<Form> one = reach.form(form, scope);
    if (asked.period() == null) {
      throw Problems.refused(Reason.at("period", "gathering.period", "Назовите день периода."));
    }
    Period period = Period.containing(one.state().current().period(), asked.period());
    Stored<Gathering> opened = gatherings.open(form, period, asked.due(), scope.viewer().name());
    return Etags.created(
        "/api/v1/monitoring/manual/" + opened.id(),
        opened.version(),
        GatheringsController.view(opened));
  }
}
