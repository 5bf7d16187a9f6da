package ru.traektoria.monitoring.cycle.web.pages.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.BankPractices;
import ru.traektoria.monitoring.cycle.application.IssuingRecommendations;
import ru.traektoria.monitoring.cycle.application.IssuingRecommendations.Draft;
import ru.traektoria.monitoring.cycle.model.action.Addressee.Kind;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** What is done with a recommendation. */
@Controller
@RequestMapping(RecommendationsPages.PATH)
class RecommendationsCommands {

  /**
   * The form as it is sent.
   *
   * @param practice id of a practice chosen from the bank, as {@code second}
   * @param practices addresses written by hand, one a line
   */
  record Sent(
      Kind to,
      String addressee,
      String label,
      String code,
      String goal,
      String note,
      String text,
      LocalDate due,
      String practice,
      String second,
      String practices) {

    Draft draft(UnaryOperator<String> bank) {
      Stream<String> chosen = Stream.of(given(practice), given(second)).flatMap(String::lines);
      Stream<String> written = given(practices).lines().map(String::strip);
      List<String> addresses =
          Stream.concat(chosen.map(bank), written.filter(line -> !line.isEmpty()))
              .distinct()
              .toList();
      return new Draft(to, addressee, label, code, goal, note, text, due, addresses);
    }

    private static String given(String field) {
      return field == null ? "" : field;
    }
  }

  private final IssuingRecommendations issuing;
  private final BankPractices bank;
  private final Grounds grounds;

  RecommendationsCommands(IssuingRecommendations issuing, BankPractices bank, Grounds grounds) {
    this.issuing = issuing;
    this.bank = bank;
    this.grounds = grounds;
  }

  @PostMapping
  ResponseEntity<Void> issue(
      @ModelAttribute Sent sent,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Recommendation> issued =
        issuing.issue(
            key,
            ground.municipality(),
            ground.year(),
            sent.draft(id -> bank.address(id, ground.municipality())),
            scope.viewer().name());
    return Done.at(RecommendationsPages.PATH + "/" + issued.id(), "Рекомендация выдана");
  }

  @PostMapping("/{id}/acknowledge")
  ResponseEntity<Void> acknowledge(@PathVariable String id, IfMatch match, Scope scope) {
    issuing.acknowledge(id, match.version(), scope);
    return Done.here("Рекомендация принята к исполнению");
  }

  @PostMapping("/{id}/fulfil")
  ResponseEntity<Void> fulfil(
      @PathVariable String id,
      @RequestParam(required = false) String text,
      IfMatch match,
      Scope scope) {
    issuing.fulfil(id, match.version(), text, scope);
    return Done.here("Исполнение отмечено");
  }

  @PostMapping("/{id}/withdraw")
  ResponseEntity<Void> withdraw(
      @PathVariable String id,
      @RequestParam(required = false) String text,
      IfMatch match,
      Scope scope) {
    issuing.withdraw(id, match.version(), text, scope);
    return Done.here("Рекомендация отозвана");
  }
}
