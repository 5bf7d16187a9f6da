package ru.traektoria.events.contest.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.contest.application.ArrangingContests;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.web.ContestView;
import ru.traektoria.events.contest.web.ContestViews;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tab;

/** The card of a contest: what it is, its stages, own applications, winners. */
@Controller
class ContestPages {

  private static final String CARD = ContestWords.PATH + "/{id}";

  private final FindingContests finding;
  private final ArrangingContests arranging;
  private final ContestViews views;
  private final FileAnswers files;

  ContestPages(
      FindingContests finding, ArrangingContests arranging, ContestViews views, FileAnswers files) {
    this.finding = finding;
    this.arranging = arranging;
    this.views = views;
    this.files = files;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    Stored<Contest> stored = finding.one(new ContestId(id), scope);
    ContestView contest = views.view(stored, scope.viewer());
    model.addAttribute(ContestCard.heading(contest));
    model.addAttribute("contest", contest);
    model.addAttribute("tabs", contest.may().arrange() ? tabs(stored.state(), "card") : List.of());
    model.addAttribute("about", contest.terms().about().lines().filter(l -> !l.isBlank()).toList());
    model.addAttribute("entries", ContestCard.facts(contest));
    model.addAttribute("mine", mine(stored.state(), scope));
    model.addAttribute("stages", ContestCard.stages(contest));
    return "contests/contest";
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

  @GetMapping(CARD + "/paper")
  ResponseEntity<byte[]> paper(@PathVariable String id, Scope scope) {
    Attachment paper = finding.one(new ContestId(id), scope).state().paper();
    if (paper == null) {
      throw Problems.notFound("Файл");
    }
    return files.answer(List.of(paper), paper.id());
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
