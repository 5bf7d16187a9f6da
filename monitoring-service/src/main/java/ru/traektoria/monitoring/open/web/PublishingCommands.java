package ru.traektoria.monitoring.open.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.open.application.PublishingFigures;
import ru.traektoria.monitoring.open.model.Person;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** What is done with the open page: proposed, published, returned, withdrawn. */
@Controller
class PublishingCommands {

  private final PublishingFigures publishing;

  PublishingCommands(PublishingFigures publishing) {
    this.publishing = publishing;
  }

  @PostMapping(PublishingPages.PATH + "/proposal")
  ResponseEntity<Void> propose(
      @RequestParam(required = false) String window,
      @RequestParam(required = false) List<String> indicators,
      IfMatch match,
      Scope scope) {
    Set<String> codes = indicators == null ? Set.of() : Set.copyOf(indicators);
    publishing.propose(municipality(scope), match.version(), window, codes, person(scope));
    return Done.at(PublishingPages.PATH, "Предложено: решает управление образования");
  }

  @PostMapping(PublishingPages.PATH + "/approval")
  ResponseEntity<Void> approve(IfMatch match, Scope scope) {
    publishing.approve(municipality(scope), match.version(), person(scope));
    return Done.at(PublishingPages.PATH, "Опубликовано");
  }

  @PostMapping(PublishingPages.PATH + "/refusal")
  ResponseEntity<Void> refuse(
      @RequestParam(required = false) String why, IfMatch match, Scope scope) {
    publishing.refuse(municipality(scope), match.version(), person(scope), why);
    return Done.at(PublishingPages.PATH, "Возвращено методисту");
  }

  @PostMapping(PublishingPages.PATH + "/withdrawal")
  ResponseEntity<Void> withdraw(
      @RequestParam(required = false) String reason, IfMatch match, Scope scope) {
    publishing.withdraw(municipality(scope), match.version(), person(scope), reason);
    return Done.at(PublishingPages.PATH, "Снято с публикации");
  }

  private static String municipality(Scope scope) {
    return scope.municipality().orElse("");
  }

  private static Person person(Scope scope) {
    Viewer viewer = scope.viewer();
    return new Person(viewer.subject(), viewer.name());
  }
}
