package ru.traektoria.monitoring.manual.web.pages.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.manual.application.FillingSheets;
import ru.traektoria.monitoring.manual.application.LiveFacts;
import ru.traektoria.monitoring.manual.application.LiveFacts.LiveNumber;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.monitoring.manual.web.Typed;
import ru.traektoria.monitoring.manual.web.pages.ManualPages;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** What is done with a sheet: kept, sent, returned, approved, corrected. */
@Controller
class SheetCommands {

  private static final String PATH = ManualPages.PATH + "/{gathering}/{organisation}";

  private final FillingSheets filling;
  private final LiveFacts live;
  private final Reach reach;
  private final Clock clock;

  SheetCommands(FillingSheets filling, LiveFacts live, Reach reach, Clock clock) {
    this.filling = filling;
    this.live = live;
    this.reach = reach;
    this.clock = clock;
  }

  /** Keeps what was typed; {@code send} sends it as well. */
  @PostMapping(PATH)
  ResponseEntity<Void> fill(
      @PathVariable String gathering,
      @PathVariable String organisation,
      @RequestParam MultiValueMap<String, String> inputs,
      @RequestParam(defaultValue = "false") boolean send,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    Map<String, LiveNumber> numbers = live.of(one.state(), organisation, LocalDate.now(clock));
    filling.fill(
        one,
        organisation,
        version.version(),
        sheet -> typed(inputs, one.state(), sheet, numbers),
        send ? scope.viewer().name() : null);
    return Done.here(send ? "Отправлено методисту" : "Сохранено как черновик");
  }

  private static Content typed(
      MultiValueMap<String, String> inputs,
      Gathering gathering,
      Sheet sheet,
      Map<String, LiveNumber> numbers) {
    return Typed.read(inputs, gathering.definition(), sheet.content(), numbers);
  }

  @PostMapping(PATH + "/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String gathering,
      @PathVariable String organisation,
      @RequestParam(defaultValue = "") String reason,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    filling.giveBack(one, organisation, version.version(), reason, scope.viewer().name());
    return Done.here("Лист возвращён");
  }

  @PostMapping(PATH + "/approve")
  ResponseEntity<Void> approve(
      @PathVariable String gathering,
      @PathVariable String organisation,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    filling.approve(one, organisation, version.version(), scope.viewer().name());
    return Done.here("Утверждено: данные вошли в показатели");
  }

  @PostMapping(PATH + "/correct")
  ResponseEntity<Void> correct(
      @PathVariable String gathering,
      @PathVariable String organisation,
      @RequestParam(defaultValue = "") String reason,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    filling.correct(one, organisation, version.version(), reason, scope.viewer().name());
    return Done.here("Исправление начато");
  }
}
