package ru.traektoria.diagnostics.web.page.satisfaction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.AskingSatisfaction;
import ru.traektoria.diagnostics.model.campaign.Period;
import ru.traektoria.diagnostics.model.group.GroupRule;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.satisfaction.SatisfactionSurvey;
import ru.traektoria.diagnostics.model.satisfaction.Tally;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;

/** Удовлетворённость: the yearly survey for whoever runs it and for officials (P2.5). */
@Controller
class SatisfactionPages {

  private static final String PATH = "/diagnostics/satisfaction";

  /** Below half of the teachers nothing is concluded (indicators.md, AMB-23). */
  private static final int ENOUGH_PERCENT = 50;

  private final AskingSatisfaction asking;
  private final StaffDirectory directory;
  private final Clock clock;

  SatisfactionPages(AskingSatisfaction asking, StaffDirectory directory, Clock clock) {
    this.asking = asking;
    this.directory = directory;
    this.clock = clock;
  }

  /** A choice of a question and how often it was made. */
  record Choice(String text, int count) {}

  /** A question with its choices. */
  record Answers(String text, List<Choice> choices, List<String> words) {}

  @GetMapping(PATH)
  String show(@RequestParam(required = false) String year, Viewer viewer, Model model) {
    String municipality = municipality(viewer);
    List<Stored<SatisfactionSurvey>> all =
        asking.of(municipality).stream()
            .sorted(Comparator.comparing(each -> -each.state().startYear()))
            .toList();
    LocalDate today = LocalDate.now(clock);
    AcademicYear wanted =
        year == null || year.isBlank() ? AcademicYear.of(today) : AcademicYear.parse(year);
    Stored<SatisfactionSurvey> survey =
        all.stream()
            .filter(each -> each.state().startYear() == wanted.startYear())
            .findFirst()
            .orElse(null);
    model.addAttribute(
        Heading.of("Удовлетворённость сопровождением")
            .lead("Анонимная анкета «Обратная связь», " + wanted.label() + " учебный год."));
    model.addAttribute("runs", viewer.has(Role.METHODIST));
    model.addAttribute("survey", survey == null ? null : survey.state());
    model.addAttribute("version", survey == null ? 0 : survey.version());
    model.addAttribute(
        "years", all.stream().map(each -> new AcademicYear(each.state().startYear())).toList());
    model.addAttribute("from", today);
    model.addAttribute("to", today.plusDays(21));
    if (survey != null) {
      tell(survey.state(), municipality, model);
    }
    return "diagnostics/satisfaction";
  }

  private void tell(SatisfactionSurvey survey, String municipality, Model model) {
    Tally tally = survey.tally();
    int all = directory.teachersIn(municipality).size();
    boolean shown = tally.answers() >= GroupRule.SMALLEST;
    List<Tile> tiles = new ArrayList<>();
    tiles.add(Tile.of("Ответили", tally.answers(), all));
    if (shown) {
      tiles.add(
          Tile.of("Удовлетворены (4–5 из 5)", tally.satisfied(), tally.answers())
              .tone(Tone.NEUTRAL));
    }
    model.addAttribute("tiles", tiles);
    model.addAttribute("shown", shown);
    model.addAttribute("conclusive", 100L * tally.answers() >= (long) ENOUGH_PERCENT * all);
    model.addAttribute("questions", shown ? answers(asking.questions(survey), tally) : List.of());
  }

  private static List<Answers> answers(Instrument asked, Tally tally) {
    List<Answers> answers = new ArrayList<>();
    for (Item item : asked.items()) {
      Map<String, Integer> counts = tally.choices().getOrDefault(item.code(), Map.of());
      List<Choice> choices = new ArrayList<>();
      if (item.kind() == ItemKind.SCALE) {
        item.choices().forEach(step -> choices.add(new Choice(step, counts.getOrDefault(step, 0))));
      } else {
        item.options()
            .forEach(
                option ->
                    choices.add(new Choice(option.text(), counts.getOrDefault(option.code(), 0))));
      }
      answers.add(
          new Answers(item.text(), choices, tally.texts().getOrDefault(item.code(), List.of())));
    }
    return answers;
  }

  @PostMapping(PATH)
  ResponseEntity<Void> open(
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      Viewer viewer) {
    Instrument questionnaire =
        asking
            .questionnaire(municipality(viewer))
            .orElseThrow(() -> Problems.notFound("Анкета «Обратная связь»"));
    asking.open(municipality(viewer), new Period(from, to), questionnaire);
    return Done.here("Анкета открыта: педагоги увидят её на странице «Диагностика»");
  }

  @PostMapping(PATH + "/{id}/prolongation")
  ResponseEntity<Void> prolong(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate to,
      IfMatch version,
      Viewer viewer) {
    boolean own =
        asking.of(municipality(viewer)).stream().anyMatch(survey -> survey.id().equals(id));
    if (!own) {
      throw Problems.notFound("Анкета", id);
    }
    asking.prolong(id, to, version.version());
    return Done.here("Срок анкеты изменён");
  }

  private static String municipality(Viewer viewer) {
    return viewer
        .municipality()
        .orElseThrow(() -> Problems.forbidden("Анкету проводит муниципалитет."));
  }
}
