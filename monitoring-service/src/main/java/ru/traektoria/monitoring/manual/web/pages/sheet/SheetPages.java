package ru.traektoria.monitoring.manual.web.pages.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.monitoring.manual.application.Completeness;
import ru.traektoria.monitoring.manual.application.LiveFacts;
import ru.traektoria.monitoring.manual.application.LiveFacts.LiveNumber;
import ru.traektoria.monitoring.manual.application.Sheets;
import ru.traektoria.monitoring.manual.application.SubjectNames;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.monitoring.manual.model.SheetState;
import ru.traektoria.monitoring.manual.model.Step;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.monitoring.manual.web.pages.ManualPages;
import ru.traektoria.monitoring.manual.web.pages.StageWords;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;

/** Лист организации: filled in by the organisation, checked by the methodist. */
@Controller
class SheetPages {

  private static final String PATH = ManualPages.PATH + "/{gathering}/{organisation}";

  private final Sheets sheets;
  private final LiveFacts live;
  private final SubjectNames subjects;
  private final StaffDirectory directory;
  private final Reach reach;
  private final Clock clock;

  SheetPages(
      Sheets sheets,
      LiveFacts live,
      SubjectNames subjects,
      StaffDirectory directory,
      Reach reach,
      Clock clock) {
    this.sheets = sheets;
    this.live = live;
    this.subjects = subjects;
    this.directory = directory;
    this.reach = reach;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String sheet(
      @PathVariable String gathering, @PathVariable String organisation, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    Stored<Gathering> one = reach.sheet(gathering, organisation, scope);
    Optional<Stored<Sheet>> stored = sheets.find(gathering, organisation);
    Sheet sheet =
        stored
            .map(Stored::state)
            .orElseGet(() -> Sheet.begin(gathering, organisation, one.state().municipality()));
    Map<String, LiveNumber> numbers = live.of(one.state(), organisation, today);
    boolean methodist = scope.viewer().has(Role.METHODIST);
    model.addAttribute(heading(one, sheet, stored, organisation, methodist, today));
    model.addAttribute("one", one.state());
    model.addAttribute("sheet", sheet);
    model.addAttribute("version", stored.map(Stored::version).orElse(0L));
    model.addAttribute("base", ManualPages.PATH + "/" + gathering + "/" + organisation);
    model.addAttribute("open", sheet.open() && !one.state().closed());
    model.addAttribute("reviews", methodist && sheet.state() == SheetState.SUBMITTED);
    model.addAttribute("corrects", sheet.state() == SheetState.APPROVED);
    model.addAttribute("remark", remark(sheet));
    model.addAttribute(
        "form", new SheetForm(one.state().definition(), sheet.content(), numbers, subjects.all()));
    model.addAttribute("steps", sheet.steps().stream().map(this::step).toList());
    return "monitoring/manual/sheet";
  }

  private Heading heading(
      Stored<Gathering> one,
      Sheet sheet,
      Optional<Stored<Sheet>> stored,
      String organisation,
      boolean methodist,
      LocalDate today) {
    String board = ManualPages.PATH + "/" + one.id();
    Heading heading =
        Heading.of(one.state().title())
            .under("Главная", "/")
            .under("Сбор данных", ManualPages.PATH);
    return (methodist ? heading.under("Полнота", board) : heading)
        .scope(directory.shortName(organisation))
        .lead(
            directory.shortName(organisation)
                + ". Срок "
                + Russian.date(one.state().due())
                + " ("
                + Russian.relative(one.state().due(), today)
                + "). Основание: "
                + one.state().definition().source()
                + ".")
        .badge(StageWords.STAGES.get(Completeness.stage(stored.orElse(null))));
  }

  private static Step remark(Sheet sheet) {
    Step last = sheet.steps().isEmpty() ? null : sheet.steps().get(sheet.steps().size() - 1);
    boolean said = last != null && !last.text().isEmpty() && sheet.open();
    return said ? last : null;
  }

  private TimelineEntry step(Step step) {
    LocalDate on = LocalDate.ofInstant(step.at(), clock.getZone());
    TimelineEntry entry = TimelineEntry.of(on, words(step) + ": " + step.by()).text(step.text());
    return switch (step.act()) {
      case APPROVED -> entry.icon("circle-check", Tone.GOOD);
      case RETURNED -> entry.icon("arrow-back-up", Tone.WARNING);
      case SUBMITTED -> entry.icon("send", Tone.INFO);
      case CORRECTED -> entry.icon("pencil", Tone.INFO);
    };
  }

  private static String words(Step step) {
    return switch (step.act()) {
      case APPROVED -> "Утверждено";
      case RETURNED -> "Возвращено";
      case SUBMITTED -> "Отправлено";
      case CORRECTED -> "Начато исправление " + (step.edition() - 1);
    };
  }
}
