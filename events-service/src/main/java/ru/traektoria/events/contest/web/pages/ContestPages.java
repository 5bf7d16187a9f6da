package ru.traektoria.events.contest.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.application.ArrangingContests;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.web.ContestView;
import ru.traektoria.events.contest.web.ContestViews;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.Tab;

/** The card of a contest: what it is, its stages, own applications, winners. */
@Controller
class ContestPages {

  private static final String CARD = ContestWords.PATH + "/{id}";

  private final FindingContests finding;
  private final ArrangingContests arranging;
  private final ContestViews views;

  ContestPages(FindingContests finding, ArrangingContests arranging, ContestViews views) {
    this.finding = finding;
    this.arranging = arranging;
    this.views = views;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    Stored<Contest> stored = finding.one(new ContestId(id), scope);
    ContestView contest = views.view(stored, scope.viewer());
    model.addAttribute(heading(contest));
    model.addAttribute("contest", contest);
    model.addAttribute("tabs", contest.may().arrange() ? tabs(stored.state(), "card") : List.of());
    model.addAttribute("about", contest.terms().about().lines().filter(l -> !l.isBlank()).toList());
    model.addAttribute("entries", facts(contest));
    model.addAttribute("mine", mine(stored.state(), scope));
    model.addAttribute("stages", stages(contest));
    return "contests/contest";
  }

  /** A stage as the card shows it. */
  record StageRow(String title, Badge badge, String when, String order, List<Criterion> criteria) {}

  private static List<StageRow> stages(ContestView contest) {
    List<StageRow> rows = new ArrayList<>();
    List<Stage> all = contest.terms().stages();
    for (int i = 0; i < all.size(); i++) {
      Stage stage = all.get(i);
      boolean running = contest.state() == ContestState.REVIEW && i == contest.stage();
      Badge now = running ? Badge.info("Идёт сейчас").icon("scale") : null;
      rows.add(
          new StageRow(
              stage.title(),
              i < contest.fixed() ? Badge.good("Итоги этапа есть") : now,
              ContestWords.when(stage, i == all.size() - 1),
              Russian.capital(ContestWords.order(stage)) + ".",
              stage.criteria()));
    }
    return rows;
  }

  /** An own application. */
  record MineRow(String id, String title, String nomination, Badge badge) {}

  private List<MineRow> mine(Contest contest, Scope scope) {
    List<Stored<ContestEntry>> own =
        finding.entries(contest, scope.viewer()).stream()
            .filter(e -> scope.viewer().is(e.state().author().teacher().value()))
            .toList();
    return own.stream()
        .map(Stored::state)
        .map(
            e ->
                new MineRow(
                    e.id().value(),
                    e.work().title(),
                    e.nomination(),
                    ContestWords.state(e.state())))
        .toList();
  }

  private static Heading heading(ContestView contest) {
    String at = ContestWords.PATH + "/" + contest.id();
    String version = "?version=" + contest.version();
    Heading heading =
        Heading.of(contest.terms().title())
            .under("Конкурсы", ContestWords.PATH)
            .badge(ContestWords.state(contest.state()));
    ContestView.May may = contest.may();
    if (may.open()) {
      heading =
          heading.action(
              Action.post("Объявить", at + "/opening" + version)
                  .icon("send")
                  .confirm("Объявить конкурс? Его увидят все педагоги муниципалитета."));
    } else if (may.apply()) {
      heading = heading.action(Action.link("Подать заявку", at + "/apply", "send"));
    } else if (may.putForward()) {
      heading = heading.action(Action.link("Выдвинуть педагога", at + "/apply", "user-plus"));
    }
    return others(heading, contest, at, version);
  }

  private static Heading others(Heading given, ContestView contest, String at, String version) {
    Heading heading = given;
    if (contest.may().edit()) {
      heading = heading.also(Action.link("Изменить", at + "/edit", "pencil"));
    }
    if (contest.may().arrange()) {
      heading =
          heading.also(
              Action.post("Повторить через год", at + "/repetition")
                  .confirm(
                      "Подготовить такой же конкурс на следующий год? Даты сдвинутся на год."));
    }
    if (contest.may().cancel()) {
      heading =
          heading.also(
              Action.post("Отменить", at + "/cancellation" + version)
                  .confirm("Отменить конкурс? Заявки больше не рассматриваются."));
    }
    return heading;
  }

  /** The methodist's ways through a contest. */
  static List<Tab> tabs(Contest contest, String active) {
    String at = ContestWords.PATH + "/" + contest.id().value();
    return Stream.of(
            Tab.of("Положение", at, active.equals("card")),
            Tab.of("Заявки", at + "/entries", active.equals("entries")),
            Tab.of("Жюри", at + "/jury", active.equals("jury"))
                .count(contest.jury().seats().size()),
            Tab.of("Экспертиза и итоги", at + "/ranking", active.equals("ranking")),
            Tab.of("Кого пригласить", at + "/invitations", active.equals("invitations")))
        .toList();
  }

  private static List<Entry> facts(ContestView contest) {
    List<Entry> facts = new ArrayList<>();
    facts.add(Entry.of("Уровень", Words.level(contest.terms().level())));
    if (!contest.terms().yearly().isEmpty()) {
      facts.add(Entry.of("Когда бывает", contest.terms().yearly()));
    }
    facts.add(
        Entry.of(
            "Приём заявок",
            "с "
                + Russian.dateTime(contest.terms().window().opens())
                + " "
                + ContestWords.until(contest.terms().window().deadline())));
    facts.add(Entry.of("Кто участвует", ContestWords.audience(contest.terms().audience())));
    facts.add(
        Entry.of(
            "Места в номинации",
            Russian.count(contest.terms().winners(), "победитель", "победителя", "победителей")
                + ", призовых мест: "
                + contest.terms().prizes()));
    if (!contest.terms().link().isEmpty()) {
      facts.add(Entry.of("Положение", "открыть").href(contest.terms().link()));
    }
    if (contest.announcedOn() != null) {
      facts.add(Entry.of("Итоги объявлены", Russian.date(contest.announcedOn())));
      facts.add(Entry.of("В плане", "мероприятие").href("/activities/" + contest.activity()));
    }
    return facts;
  }

  @PostMapping(CARD + "/opening")
  ResponseEntity<Void> open(@PathVariable String id, IfMatch seen, Scope scope) {
    arranging.open(new ContestId(id), seen.version(), scope);
    return Done.here("Конкурс объявлен");
  }

  @PostMapping(CARD + "/cancellation")
  ResponseEntity<Void> cancel(@PathVariable String id, IfMatch seen, Scope scope) {
    arranging.cancel(new ContestId(id), seen.version(), scope);
    return Done.here("Конкурс отменён");
  }

  @PostMapping(CARD + "/repetition")
  ResponseEntity<Void> repeat(@PathVariable String id, CreationKey key, Scope scope) {
    Stored<Contest> next = arranging.repeat(key, new ContestId(id), scope);
    return Done.at(
        ContestWords.PATH + "/" + next.id(), "Конкурс следующего года подготовлен: проверьте даты");
  }
}
