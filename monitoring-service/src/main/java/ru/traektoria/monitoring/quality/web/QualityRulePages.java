package ru.traektoria.monitoring.quality.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.quality.application.Duties;
import ru.traektoria.monitoring.quality.application.Duty;
import ru.traektoria.monitoring.quality.application.QualityBoard;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.monitoring.quality.web.FindingLines.Line;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Одно правило качества: what is wrong, how to mend it, whose records, who does it by when. */
@Controller
class QualityRulePages {

  private static final String PATH = QualityPages.PATH + "/{rule}";

  /** What an organisation was told, for the form. */
  record Given(
      String organisation, String name, long version, Duty duty, String action, Badge term) {}

  private final QualityBoard board;
  private final Duties duties;
  private final FindingLines lines;
  private final StaffDirectory directory;
  private final Clock clock;

  QualityRulePages(
      QualityBoard board,
      Duties duties,
      FindingLines lines,
      StaffDirectory directory,
      Clock clock) {
    this.board = board;
    this.duties = duties;
    this.lines = lines;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object rule(
      @PathVariable String rule,
      @RequestParam(required = false) String organisation,
      TableQuery query,
      Scope scope,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    Found all = found(rule, scope, today);
    String chosen = chosen(organisation, scope);
    Found found = chosen == null ? all : all.in(chosen);
    Map<String, Stored<Duty>> set = duties.of(QualityPages.municipality(scope));
    Table<Line> table = FindingLines.TABLE.at(QualityPages.PATH + "/" + rule);
    List<Line> records =
        found.findings().stream().map(f -> lines.of(f, found.rule(), set, today)).toList();
    TablePage<Line> page = TablePage.cut(records, table, query);
    if (query.export()) {
      return TableExport.answer(found.rule().title(), table, page, today);
    }
    model.addAttribute(
        Heading.of(found.rule().title())
            .under("Главная", "/")
            .under("Качество данных", QualityPages.PATH)
            .lead(Russian.count(records.size(), "запись", "записи", "записей") + " на сегодня."));
    model.addAttribute("words", FindingLines.words(found.rule()));
    model.addAttribute("given", given(all, chosen, set, scope, today));
    model.addAttribute(
        "keepers",
        List.of(Option.of("ORGANISATION", "Организация"), Option.of("METHODIST", "Методист")));
    model.addAttribute("explains", rule.equals("JUMP"));
    model.addAttribute(
        "choose",
        chosen == null && scope.viewer().has(Role.METHODIST) && !found.findings().isEmpty());
    model.addAttribute(
        "table",
        scope.organisation().isPresent()
            ? table.view(page)
            : table
                .view(page)
                .filters(
                    Fields.select("organisation", "Организация", lines.places(all))
                        .with("placeholder", "Все")));
    return "monitoring/quality/rule";
  }

  private Found found(String rule, Scope scope, LocalDate today) {
    return board
        .of(QualityPages.municipality(scope), rule, today)
        .orElseThrow(() -> Problems.notFound("Правило", rule));
  }

  private static String chosen(String asked, Scope scope) {
    if (scope.organisation().isPresent()) {
      if (asked != null && !asked.isBlank() && !asked.equals(scope.organisation().get())) {
        throw Problems.notFound("Организация", asked);
      }
      return scope.organisation().get();
    }
    return asked == null || asked.isBlank() ? null : asked;
  }

  private List<Given> given(
      Found all, String chosen, Map<String, Stored<Duty>> set, Scope scope, LocalDate today) {
    List<Given> given = new ArrayList<>();
    if (chosen != null && scope.viewer().has(Role.METHODIST)) {
      Stored<Duty> duty = set.get(Duties.key(all.rule().code(), chosen));
      given.add(
          new Given(
              chosen,
              directory.shortName(chosen),
              duty == null ? 0 : duty.version(),
              duty == null ? null : duty.state(),
              QualityPages.PATH + "/" + all.rule().code() + "/" + chosen,
              DutyWords.term(duty == null ? List.of() : List.of(duty), today)));
    }
    return given;
  }

  /** Says who mends and by when; for a jump also why it is right. */
  @PostMapping(PATH + "/{organisation}")
  ResponseEntity<Void> give(
      @PathVariable String rule,
      @PathVariable String organisation,
      @RequestParam(required = false) Duty.Keeper keeper,
      @RequestParam(required = false) LocalDate due,
      @RequestParam(defaultValue = "") String explanation,
      IfMatch version,
      Scope scope) {
    LocalDate today = LocalDate.now(clock);
    Found found = found(rule, scope, today);
    String municipality = QualityPages.municipality(scope);
    boolean own =
        directory.find(organisation).filter(e -> municipality.equals(e.municipality())).isPresent();
    if (!own && !found.organisations().contains(organisation)) {
      throw Problems.notFound("Организация", organisation);
    }
    Duty duty =
        new Duty(
            municipality,
            organisation,
            found.rule().code(),
            keeper,
            due,
            explanation.strip(),
            AcademicYear.of(today).toString(),
            scope.viewer().name(),
            clock.instant());
    duties.set(duty, version.version(), today);
    return Done.here("Срок назначен");
  }
}
