package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.contest.application.ArrangingContests;
import ru.traektoria.events.contest.application.FindingCandidates;
import ru.traektoria.events.contest.application.FindingCandidates.Candidate;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;

/** Кого пригласить на конкурс (S2-08): a list by criteria, a call for those chosen. */
@Controller("contestInvitingPages")
class InvitingPages {

  private static final String PATH = ContestWords.PATH + "/{id}/invitations";
  private static final int MOST = 500;

  private final FindingContests finding;
  private final FindingCandidates candidates;
  private final ArrangingContests arranging;
  private final StaffDirectory directory;
  private final Clock clock;

  InvitingPages(
      FindingContests finding,
      FindingCandidates candidates,
      ArrangingContests arranging,
      StaffDirectory directory,
      Clock clock) {
    this.finding = finding;
    this.candidates = candidates;
    this.arranging = arranging;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    Contest contest = finding.arranged(new ContestId(id), scope).state();
    String card = ContestWords.PATH + "/" + id;
    List<Candidate> found =
        candidates.of(contest).stream().filter(one -> fits(one, query)).toList();
    Table<Candidate> table = table().at(card + "/invitations");
    TablePage<Candidate> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Кого пригласить", table, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Кого пригласить")
            .under("Конкурсы", ContestWords.PATH)
            .under(contest.terms().title(), card)
            .lead(
                "Участвуют: "
                    + ContestWords.audience(contest.terms().audience())
                    + ". Жюри и те, кто уже подал заявку, не показаны."));
    model.addAttribute("tabs", ContestPages.tabs(contest, "invitations"));
    model.addAttribute("table", view(contest, table.view(page), card));
    return "contests/table";
  }

  private TableView<Candidate> view(Contest contest, TableView<Candidate> table, String card) {
    TableView<Candidate> filtered =
        table.filters(
            Fields.search("q", "Фамилия"),
            Fields.select("organisation", "Организация", organisations(contest)),
            Fields.select(
                "category",
                "Категория",
                List.of(
                    Option.of("HIGHEST", "Высшая"),
                    Option.of("FIRST", "Первая"),
                    Option.of("NONE", "Нет"))),
            Fields.select(
                "past",
                "Раньше",
                List.of(
                    Option.of("never", "Ещё не участвовали"),
                    Option.of("prize", "Побеждали или были призёрами"))));
    return ContestRule.INVITE.allows(contest.state())
        ? filtered.bulk(
            one -> one.teacher().id(), Action.post("Пригласить выбранных", card + "/invitations"))
        : filtered;
  }

  private List<Option> organisations(Contest contest) {
    return directory.organisationsIn(contest.place().municipality().value()).stream()
        .map(e -> Option.of(e.id(), e.shortName()))
        .toList();
  }

  private static boolean fits(Candidate one, TableQuery query) {
    String category = one.known().category() == null ? "NONE" : one.known().category();
    boolean past =
        switch (query.filter("past").orElse("")) {
          case "never" -> one.contests() == 0;
          case "prize" -> one.prizes() > 0;
          default -> true;
        };
    return past
        && Russian.matches(one.teacher().name(), query.filter("q").orElse(""))
        && query.filter("organisation").map(one.teacher()::worksAt).orElse(true)
        && query.filter("category").map(category::equals).orElse(true);
  }

  private Table<Candidate> table() {
    LocalDate today = LocalDate.now(clock);
    return Table.of(
            "candidates",
            ContestWords.PATH,
            Column.<Candidate>text("name", "Педагог", one -> one.teacher().name())
                .note(one -> one.teacher().position())
                .sortable(),
            Column.<Candidate>text("organisation", "Организация", one -> place(one.teacher()))
                .sortable(),
            Column.<Candidate>text(
                "category", "Категория", one -> category(one.known().category())),
            Column.<Candidate>number(
                    "years",
                    "Стаж, лет",
                    one ->
                        one.known().teachingSince() == null
                            ? null
                            : ChronoUnit.YEARS.between(one.known().teachingSince(), today))
                .sortable(),
            Column.<Candidate>number("contests", "Конкурсов", Candidate::contests).sortable(),
            Column.<Candidate>number("prizes", "Из них с местом", Candidate::prizes).sortable(),
            Column.badge(
                "invited",
                "Приглашение",
                one -> one.invited() ? Badge.info("Приглашён").icon("mail") : null))
        .sortedBy("name");
  }

  private String place(DirectoryEntry teacher) {
    return directory.shortName(teacher.organisation());
  }

  private static String category(String code) {
    if (code == null) {
      return "нет";
    }
    return code.equals("HIGHEST") ? "высшая" : "первая";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> invite(
      @PathVariable String id, @RequestParam(required = false) List<String> ids, Scope scope) {
    if (ids == null || ids.isEmpty() || ids.size() > MOST) {
      throw Problems.refused(
          Reason.at("ids", "contest.nobody", "Отметьте педагогов, не больше 500 за раз."));
    }
    arranging.invite(new ContestId(id), ids, scope);
    return Done.here(
        "Приглашены: "
            + Russian.count(ids.size(), "педагог", "педагога", "педагогов")
            + ". Они увидят приглашение на главной странице");
  }
}
