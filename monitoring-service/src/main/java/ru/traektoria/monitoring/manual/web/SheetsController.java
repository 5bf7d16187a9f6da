package ru.traektoria.monitoring.manual.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.manual.application.Completeness;
import ru.traektoria.monitoring.manual.application.FillingSheets;
import ru.traektoria.monitoring.manual.application.LiveFacts;
import ru.traektoria.monitoring.manual.application.LiveFacts.LiveNumber;
import ru.traektoria.monitoring.manual.application.Sheets;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.LiveCheck;
import ru.traektoria.monitoring.manual.model.RowAnswers;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Листы for programs: a sheet, its answers, and what is done with it. */
@RestController
@RequestMapping("/api/v1/monitoring/manual")
class SheetsController {

  /** A sheet with what it asks. */
  record SheetView(
      long version,
      Completeness.Stage stage,
      int edition,
      Definition definition,
      Map<String, LiveNumber> live,
      Content content) {}

  /** Answers: by field, by row, and what is said to the platform's numbers. */
  record Answers(Map<String, String> values, List<RowAnswers> rows, Map<String, Verdict> checks) {}

  /** What is said to a number that was seen. */
  record Verdict(long seen, boolean confirmed, String reason) {}

  /** Why something is returned or corrected. */
  record Remark(String reason) {}

  private final Sheets sheets;
  private final FillingSheets filling;
  private final LiveFacts live;
  private final Reach reach;
  private final Clock clock;

  SheetsController(Sheets sheets, FillingSheets filling, LiveFacts live, Reach reach, Clock clock) {
    this.sheets = sheets;
    this.filling = filling;
    this.live = live;
    this.reach = reach;
    this.clock = clock;
  }

  @Operation(summary = "Лист организации: вопросы, живые числа и ответы")
  @GetMapping("/{gathering}/{organisation}")
  ResponseEntity<SheetView> sheet(
      @PathVariable String gathering, @PathVariable String organisation, Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    return shown(one, organisation, sheets.find(gathering, organisation).orElse(null));
  }

  @Operation(summary = "Записать ответы в черновик; If-Match \"0\" — листа ещё не было")
  @PutMapping("/{gathering}/{organisation}")
  ResponseEntity<SheetView> fill(
      @PathVariable String gathering,
      @PathVariable String organisation,
      @RequestBody Answers answers,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    Map<String, LiveNumber> numbers = live.of(one.state(), organisation, LocalDate.now(clock));
    return shown(
        one,
        organisation,
        filling.fill(
            one,
            organisation,
            version.version(),
            sheet ->
                new Content(
                    answers.values(),
                    answers.rows(),
                    checks(answers.checks(), numbers),
                    sheet.content().files()),
            null));
  }

  private static Map<String, LiveCheck> checks(
      Map<String, Verdict> said, Map<String, LiveNumber> numbers) {
    Map<String, LiveCheck> checks = new HashMap<>();
    (said == null ? Map.<String, Verdict>of() : said)
        .forEach(
            (code, verdict) -> {
              LiveNumber now = numbers.get(code);
              if (now == null || verdict.confirmed() && now.number() != verdict.seen()) {
                throw Problems.refused(
                    Reason.at(
                        "checks." + code,
                        "sheet.moved",
                        "Такого числа у платформы нет или оно изменилось: прочтите лист снова."));
              }
              checks.put(
                  code,
                  new LiveCheck(now.number(), now.on(), verdict.confirmed(), verdict.reason()));
            });
    return checks;
  }

  @Operation(summary = "Отправить методисту")
  @PostMapping("/{gathering}/{organisation}/submission")
  ResponseEntity<SheetView> submit(
      @PathVariable String gathering,
      @PathVariable String organisation,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    return shown(
        one,
        organisation,
        filling.submit(one, organisation, version.version(), scope.viewer().name()));
  }

  @Operation(summary = "Вернуть с замечанием")
  @PostMapping("/{gathering}/{organisation}/return")
  ResponseEntity<SheetView> giveBack(
      @PathVariable String gathering,
      @PathVariable String organisation,
      @RequestBody Remark remark,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    String by = scope.viewer().name();
    return shown(
        one,
        organisation,
        filling.giveBack(one, organisation, version.version(), remark.reason(), by));
  }

  @Operation(summary = "Утвердить: данные входят в показатели")
  @PostMapping("/{gathering}/{organisation}/approval")
  ResponseEntity<SheetView> approve(
      @PathVariable String gathering,
      @PathVariable String organisation,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    return shown(
        one,
        organisation,
        filling.approve(one, organisation, version.version(), scope.viewer().name()));
  }

  private ResponseEntity<SheetView> shown(
      Stored<Gathering> of, String organisation, Stored<Sheet> sheet) {
    long version = sheet == null ? 0 : sheet.version();
    SheetView view =
        new SheetView(
            version,
            Completeness.stage(sheet),
            sheet == null ? 1 : sheet.state().edition(),
            of.state().definition(),
            live.of(of.state(), organisation, LocalDate.now(clock)),
            sheet == null ? Content.empty() : sheet.state().content());
    return Etags.ok(version, view);
  }
}
