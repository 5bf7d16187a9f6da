package ru.traektoria.mentoring.web.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.attention.Attention;
import ru.traektoria.mentoring.application.pair.AssessingAdaptation;
import ru.traektoria.mentoring.application.pair.AssessingAdaptation.Seen;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.adaptation.Assessment.Mark;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.adaptation.Assessment.Stage;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.PairView.AssessmentView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.mentoring.web.pair.PairDesk.Opened;
import ru.traektoria.mentoring.web.pair.PairDesk.Part;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Оценка адаптации: the four signs by the mentor, and how the mentee sees himself. */
@Controller
@RequestMapping("/mentoring/pairs/{id}/assessment")
class PairAssessmentPages {

  /** One sign in the form. */
  record Question(String code, String text) {}

  private final PairDesk desk;
  private final AssessingAdaptation assessing;
  private final MentoringSettings settings;
  private final Views views;

  PairAssessmentPages(
      PairDesk desk, AssessingAdaptation assessing, MentoringSettings settings, Views views) {
    this.desk = desk;
    this.assessing = assessing;
    this.settings = settings;
    this.views = views;
  }

  @GetMapping
  String show(@PathVariable String id, Scope scope, Model model) {
    Opened opened = desk.open(id, Part.ASSESSMENT, scope, model);
    boolean himself = opened.mentee() && !opened.arranges();
    Stage due =
        Attention.assessmentDue(opened.pair(), views.today(), settings).orElse(Stage.INTERIM);
    model.addAttribute("writes", opened.active() && (opened.leads() || himself));
    model.addAttribute("himself", himself);
    model.addAttribute("stage", due.name());
    model.addAttribute("stages", Words.options(Stage.values(), Words::stage));
    model.addAttribute("mentees", himself ? List.of() : mentees(opened));
    model.addAttribute("questions", questions());
    model.addAttribute("yesno", List.of(Option.of("true", "Да"), Option.of("false", "Пока нет")));
    model.addAttribute("given", opened.view().assessments().stream().map(this::card).toList());
    return "mentoring/assessment";
  }

  private static List<Option> mentees(Opened opened) {
    return opened.view().mentees().size() < 2
        ? List.of()
        : opened.view().mentees().stream().map(m -> Option.of(m.id(), m.name())).toList();
  }

  private static List<Question> questions() {
    List<Question> all = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      all.add(new Question(sign.name(), Words.sign(sign)));
    }
    return all;
  }

  /** One assessment as it is read. */
  record Card(
      String title, String mentee, java.time.LocalDate on, List<Line> lines, String summary) {
    record Line(String sign, boolean shown, String comment) {}
  }

  private Card card(AssessmentView one) {
    String by = one.side() == Side.MENTEE ? "самооценка наставляемого" : "наставник";
    return new Card(
        Words.stage(one.stage()) + ", " + by,
        one.mentee().name(),
        one.on(),
        one.marks().stream()
            .map(m -> new Card.Line(Words.sign(m.sign()), m.shown(), m.comment()))
            .toList(),
        one.summary());
  }

  @PostMapping
  ResponseEntity<Void> assess(
      @PathVariable String id,
      @RequestParam(required = false) Stage stage,
      @RequestParam(defaultValue = "") String mentee,
      @RequestParam(defaultValue = "") String summary,
      @RequestParam Map<String, String> all,
      IfMatch version,
      Scope scope) {
    List<Mark> marks = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      String shown = all.get("sign-" + sign.name());
      if (shown != null && !shown.isBlank()) {
        String comment = all.getOrDefault("comment-" + sign.name(), "").strip();
        marks.add(new Mark(sign, Boolean.parseBoolean(shown), comment));
      }
    }
    TeacherId whom = mentee.isBlank() ? null : new TeacherId(mentee);
    Seen seen = new Seen(whom, stage, null, marks, summary.strip());
    assessing.assess(new PairId(id), version.version(), seen, scope);
    return Done.here("Оценка записана");
  }
}
