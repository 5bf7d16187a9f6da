package ru.traektoria.diagnostics.web.page.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.exchange.WaitingResult;
import ru.traektoria.diagnostics.model.exchange.WaitingState;
import ru.traektoria.diagnostics.web.WaitingDesk;
import ru.traektoria.diagnostics.web.page.Badges;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Очередь ЦНППМ: results whose teacher is not known wait here for somebody who knows. */
@Controller
class WaitingPages {

  private static final String QUEUE = "/diagnostics/cnppm";
  private static final int SUGGESTIONS = 5;

  private static final Table<WaitingResult> WAITING =
      Table.of(
              "waiting",
              QUEUE,
              Column.<WaitingResult>link(
                      "number",
                      "Результат ЦНППМ",
                      w -> w.result().externalId(),
                      w -> QUEUE + "/" + w.id())
                  .note(w -> "указан педагог: " + w.result().teacher())
                  .sortable(),
              Column.<WaitingResult>date(
                      "completedOn", "Дата диагностики", w -> w.result().completedOn())
                  .sortable(),
              Column.<WaitingResult>date("receivedOn", "Получен", WaitingResult::receivedOn)
                  .sortable(),
              Column.<WaitingResult>badge("state", "Состояние", w -> Badges.of(w.state()))
                  .note(WaitingResult::reason))
          .sortedDownBy("receivedOn")
          .empty(
              Empty.saying("Очередь пуста")
                  .advice("Все результаты ЦНППМ нашли своих педагогов.")
                  .action(Action.link("Загрузить файл ЦНППМ", "/diagnostics/imports?kind=cnppm")));

  private final WaitingDesk waiting;
  private final Competences competences;
  private final StaffDirectory directory;
  private final Choices choices;
  private final Clock clock;

  WaitingPages(
      WaitingDesk waiting,
      Competences competences,
      StaffDirectory directory,
      Choices choices,
      Clock clock) {
    this.waiting = waiting;
    this.competences = competences;
    this.directory = directory;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping(QUEUE)
  Object queue(TableQuery query, Scope scope, Model model) {
    Set<WaitingState> states =
        query
            .oneOf("state", WaitingState.class)
            .<Set<WaitingState>>map(EnumSet::of)
            .orElse(EnumSet.of(WaitingState.WAITING));
    TablePage<WaitingResult> page = TablePage.cut(waiting.list(scope, states), WAITING, query);
    if (query.export()) {
      return TableExport.answer("Очередь ЦНППМ", WAITING, page, LocalDate.now(clock));
    }
    model.addAttribute(heading(scope));
    model.addAttribute(
        "table",
        WAITING
            .view(page)
            .filters(
                Fields.select(
                        "state",
                        "Состояние",
                        Choices.of(WaitingState.values(), WaitingState::label))
                    .with("placeholder", "Ждут решения")));
    return "diagnostics/list";
  }

  private static Heading heading(Scope scope) {
    Heading heading = Heading.of("Очередь ЦНППМ");
    return scope.unlimited()
        ? heading.lead("Результаты без муниципалитета: передайте их тому, чей это педагог.")
        : heading
            .lead("Результаты, в которых педагог не узнан: скажите, чей это результат.")
            .action(
                Action.link("Загрузить файл ЦНППМ", "/diagnostics/imports?kind=cnppm", "upload"));
  }

  @GetMapping(QUEUE + "/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    WaitingResult item = waiting.require(scope, id);
    model.addAttribute(
        Heading.of("Результат " + item.result().externalId())
            .under("Очередь ЦНППМ", QUEUE)
            .badge(Badges.of(item.state())));
    model.addAttribute("item", item);
    model.addAttribute("names", competences.tree());
    model.addAttribute("suggestions", scope.unlimited() ? List.of() : suggestions(scope, item));
    model.addAttribute("passes", scope.unlimited());
    model.addAttribute(
        "municipalities",
        directory.municipalities().stream().map(m -> Option.of(m.id(), m.name())).toList());
    model.addAttribute(
        "accepted", item.teacher() == null ? null : directory.name(item.teacher().value()));
    return "diagnostics/waiting";
  }

  @PostMapping(QUEUE + "/{id}/acceptance")
  ResponseEntity<Void> accept(@PathVariable String id, @RequestParam String teacher, Scope scope) {
    waiting.accept(scope, id, teacher);
    return Done.at(QUEUE, "Результат записан педагогу");
  }

  @PostMapping(QUEUE + "/{id}/municipality")
  ResponseEntity<Void> pass(
      @PathVariable String id, @RequestParam(defaultValue = "") String municipality, Scope scope) {
    waiting.pass(scope, id, municipality);
    return Done.at(QUEUE, "Результат передан муниципалитету");
  }

  @PostMapping(QUEUE + "/{id}/rejection")
  ResponseEntity<Void> reject(@PathVariable String id, @RequestParam String reason, Scope scope) {
    waiting.reject(scope, id, reason);
    return Done.at(QUEUE, "Результат отклонён");
  }

  /** Teachers within the scope whose surname the result names; none for a bare code. */
  private List<Option> suggestions(Scope scope, WaitingResult item) {
    String surname = item.result().teacher().strip().split("[\\s,]+")[0];
    return surname.chars().anyMatch(Character::isDigit)
        ? List.of()
        : choices.teachers(scope, surname).stream().limit(SUGGESTIONS).toList();
  }
}
