package ru.traektoria.mentoring.web.pair;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.community.Gatherings;
import ru.traektoria.mentoring.application.pair.KeepingLog;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.community.Gathering;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.SessionId;
import ru.traektoria.mentoring.model.programme.Session.Visitor;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.mentoring.web.pair.PairDesk.Opened;
import ru.traektoria.mentoring.web.pair.PairDesk.Part;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;

/** Журнал пары: what is next, what was held, and a new entry. */
@Controller
class PairPages {

  private final PairDesk desk;
  private final KeepingLog log;
  private final Gatherings gatherings;

  PairPages(PairDesk desk, KeepingLog log, Gatherings gatherings) {
    this.desk = desk;
    this.gatherings = gatherings;
    this.log = log;
  }

  @GetMapping("/mentoring/pairs/{id}")
  String card(
      @PathVariable String id,
      @RequestParam(required = false) String planned,
      Scope scope,
      Model model) {
    Opened opened = desk.open(id, Part.LOG, scope, model);
    PairView pair = opened.view();
    LocalDate today = (LocalDate) model.getAttribute("today");
    Optional<PlannedMeeting> held =
        pair.meetings().stream().filter(m -> m.id().equals(planned) && !m.held()).findFirst();
    model.addAttribute("log", PairCard.timeline(pair));
    model.addAttribute("records", opened.active() && opened.leads());
    model.addAttribute("next", next(opened, today));
    model.addAttribute("missed", opened.pair().programme().missed(today));
    model.addAttribute("held", held.orElse(null));
    model.addAttribute("heldKind", held.map(PlannedMeeting::kind).orElse(Kind.MEETING).name());
    model.addAttribute(
        "heldOn", held.map(PlannedMeeting::on).filter(on -> !on.isAfter(today)).orElse(today));
    model.addAttribute("gatherings", gatherings(opened.pair(), today));
    model.addAttribute("kinds", Words.options(Kind.values(), Words::kind));
    model.addAttribute("visitors", Words.options(Visitor.values(), Words::visitor));
    model.addAttribute("quick", QUICK);
    model.addAttribute("absentees", absentees(pair));
    model.addAttribute("key", Ids.next());
    return "mentoring/pair";
  }

  /** Ready words for a phone: one tap, and the entry is written. */
  static final List<Option> QUICK =
      Stream.of("Всё получилось", "Есть над чем работать", "Нужна помощь завуча или методиста")
          .map(words -> Option.of(words, words))
          .toList();

  private static PlannedMeeting next(Opened opened, LocalDate today) {
    return opened.active() ? opened.pair().programme().next(today).orElse(null) : null;
  }

  /** Занятия Школы молодого учителя ahead, and what the mentees attended this year. */
  private List<TimelineEntry> gatherings(MentoringPair pair, LocalDate today) {
    LocalDate first = AcademicYear.of(today).first();
    Stream<Gathering> ahead =
        gatherings.schoolFrom(pair.place().municipality().value(), today).stream()
            .filter(one -> !one.held());
    Stream<Gathering> attended =
        pair.terms().mentees().stream()
            .flatMap(who -> gatherings.attendedBy(who).stream())
            .distinct()
            .filter(one -> one.on() != null && !one.on().isBefore(first));
    return Stream.concat(ahead, attended)
        .sorted(Comparator.comparing(Gathering::on).reversed())
        .map(
            one ->
                TimelineEntry.of(one.on(), one.title().isBlank() ? "Занятие" : one.title())
                    .text(one.held() ? "был(а)" : "Школа молодого учителя, впереди")
                    .href("/activities/" + one.activity())
                    .icon("school", one.held() ? Tone.GOOD : Tone.INFO))
        .toList();
  }

  private static List<Option> absentees(PairView pair) {
    return pair.mentees().size() < 2
        ? List.of()
        : pair.mentees().stream().map(one -> Option.of(one.id(), one.name())).toList();
  }

  @PostMapping("/mentoring/pairs/{id}/sessions")
  ResponseEntity<Void> record(
      @PathVariable String id, EntryForm form, CreationKey key, IfMatch version, Scope scope) {
    log.record(new PairId(id), version.version(), form.session(key.id()), scope);
    return Done.at(form.back(id), "Запись добавлена в журнал: " + Russian.date(form.heldOn()));
  }

  /**
   * An entry as the page sends it.
   *
   * @param quick ready words about how it went, before those of one's own
   * @param back where the form stood: {@code mine} for the phone's page
   */
  record EntryForm(
      Kind kind,
      @DateTimeFormat(iso = ISO.DATE) LocalDate heldOn,
      String topic,
      String quick,
      String outcome,
      Visitor visitor,
      String planned,
      List<String> absent,
      String back) {

    Session session(String entry) {
      String said =
          Stream.of(quick, outcome)
              .filter(words -> words != null && !words.isBlank())
              .map(String::strip)
              .collect(Collectors.joining(". "));
      return new Session(
          new SessionId(entry),
          kind,
          heldOn,
          topic == null ? "" : topic.strip(),
          said,
          kind == Kind.LESSON_VISIT ? visitor : null,
          planned == null || planned.isBlank() ? null : planned,
          absent == null ? List.of() : absent.stream().map(TeacherId::new).toList());
    }

    String back(String pair) {
      return "mine".equals(back) ? "/mentoring/mine" : "/mentoring/pairs/" + pair;
    }
  }
}
