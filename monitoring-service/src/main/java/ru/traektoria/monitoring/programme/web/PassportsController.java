package ru.traektoria.monitoring.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Edition.Approval;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.monitoring.programme.model.RiskMark;
import ru.traektoria.monitoring.programme.web.DraftRequest.PassportRequest;
import ru.traektoria.monitoring.programme.web.PassportView.LineView;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Программы муниципалитета for programs: drafted, written as a whole, approved, corrected. */
@RestController
@RequestMapping(PassportsController.PATH)
@Tag(name = "Программы муниципалитета")
class PassportsController {

  static final String PATH = "/api/v1/monitoring/passports";

  /** Новая программа. */
  record Beginning(String table, PassportRequest passport) {}

  /** Почему корректируется. */
  record Correction(String reason) {}

  /** Как обстоит дело с риском. */
  record Marking(RiskMark.State state, String note) {}

  private final Programmes programmes;
  private final YearNumbers numbers;
  private final Grounds grounds;

  PassportsController(Programmes programmes, YearNumbers numbers, Grounds grounds) {
    this.programmes = programmes;
    this.numbers = numbers;
    this.grounds = grounds;
  }

  @GetMapping
  @Operation(summary = "Программы муниципалитета")
  List<LineView> list(@ModelAttribute Grounds.Asking asking, Scope scope) {
    String municipality = grounds.of(asking, scope).municipality();
    return programmes.of(municipality).stream().map(LineView::of).toList();
  }

  @PostMapping
  @Operation(summary = "Внести программу", description = "Она — проект, пока её не утвердят.")
  ResponseEntity<PassportView> begin(
      @RequestBody Beginning sent,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    String municipality = grounds.of(asking, scope).municipality();
    if (sent.table() != null && !numbers.tracks(municipality).containsKey(sent.table())) {
      throw Problems.refused(
          Reason.at("table", "programme.table", "Такой таблицы показателей нет."));
    }
    PassportRequest passport = sent.passport() == null ? PassportRequest.NOTHING : sent.passport();
    Stored<Programme> begun =
        programmes.begin(
            key, municipality, sent.table(), passport.passport(), scope.viewer().name());
    return Etags.created(PATH + "/" + begun.id(), begun.version(), latest(begun));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Программа", description = "edition — номер редакции; пусто — последняя.")
  ResponseEntity<PassportView> one(
      @PathVariable String id, @RequestParam(required = false) Integer edition, Scope scope) {
    Stored<Programme> stored = programmes.get(id, scope.municipality().orElse(null));
    Edition asked = edition == null ? stored.state().latest() : stored.state().edition(edition);
    if (asked == null) {
      throw Problems.notFound("Редакция", String.valueOf(edition));
    }
    return Etags.ok(stored.version(), PassportView.of(stored, asked));
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Записать проект редакции целиком",
      description = "Паспорт и все списки; строка без id — новая. Утверждённая не меняется.")
  ResponseEntity<PassportView> write(
      @PathVariable String id, @RequestBody DraftRequest sent, IfMatch match, Scope scope) {
    return changed(programmes.edit(id, own(scope), match.version(), sent::in));
  }

  @PostMapping("/{id}/approval")
  @Operation(summary = "Утвердить редакцию приказом")
  ResponseEntity<PassportView> approve(
      @PathVariable String id, @RequestBody Approval approval, IfMatch match, Scope scope) {
    return changed(programmes.approve(id, own(scope), match.version(), approval));
  }

  @PostMapping("/{id}/correction")
  @Operation(summary = "Начать корректировку: следующая редакция с тем, что говорит эта")
  ResponseEntity<PassportView> correct(
      @PathVariable String id, @RequestBody Correction why, IfMatch match, Scope scope) {
    return changed(
        programmes.correct(id, own(scope), match.version(), why.reason(), scope.viewer().name()));
  }

  @PostMapping("/{id}/risks/{risk}/marks")
  @Operation(
      summary = "Отметить риск: угроза, наступил или снят",
      description = "И в утверждённой редакции; кто и когда сказал — запоминается.")
  ResponseEntity<PassportView> mark(
      @PathVariable String id,
      @PathVariable String risk,
      @RequestBody Marking sent,
      IfMatch match,
      Scope scope) {
    RiskMark mark =
        new RiskMark(risk, sent.state(), sent.note(), programmes.today(), scope.viewer().name());
    return changed(programmes.mark(id, own(scope), match.version(), mark));
  }

  private static String own(Scope scope) {
    return scope.municipality().orElse(null);
  }

  private static ResponseEntity<PassportView> changed(Stored<Programme> stored) {
    return Etags.ok(stored.version(), latest(stored));
  }

  private static PassportView latest(Stored<Programme> stored) {
    return PassportView.of(stored, stored.state().latest());
  }
}
