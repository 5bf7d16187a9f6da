package ru.traektoria.events.contest.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.events.contest.application.Applying;
import ru.traektoria.events.contest.application.Applying.Application;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Подать заявку: a teacher's own on the phone, or somebody whom the school puts forward. */
@Controller
class EntryFormPages {

  private static final int MOST = 20;

  private final FindingContests finding;
  private final Applying applying;
  private final StaffDirectory directory;

  EntryFormPages(FindingContests finding, Applying applying, StaffDirectory directory) {
    this.finding = finding;
    this.applying = applying;
    this.directory = directory;
  }

  @GetMapping(ContestWords.PATH + "/{id}/apply")
  String form(@PathVariable String id, Scope scope, Model model) {
    Contest contest = finding.one(new ContestId(id), scope).state();
    String card = ContestWords.PATH + "/" + id;
    boolean school = scope.viewer().has(Role.SCHOOL_LEAD);
    model.addAttribute(
        Heading.of(school ? "Выдвинуть педагога" : "Подать заявку")
            .under("Конкурсы", ContestWords.PATH)
            .under(contest.terms().title(), card)
            .lead(
                "Заявки принимаются "
                    + ContestWords.until(contest.terms().window().deadline())
                    + ". Сначала сохраните, потом проверьте и подайте."));
    model.addAttribute("action", card + "/entries");
    model.addAttribute("back", card);
    model.addAttribute("school", school);
    model.addAttribute("blind", contest.terms().blind());
    model.addAttribute("nominations", nominations(contest));
    return "contests/entry-form";
  }

  private static List<Option> nominations(Contest contest) {
    return contest.terms().nominations().stream().map(n -> Option.of(n, n)).toList();
  }

  @GetMapping(ContestWords.PATH + "/people")
  @ResponseBody
  List<Option> people(@RequestParam(defaultValue = "") String q, Scope scope) {
    String town = scope.viewer().municipality().orElse("-");
    String school = scope.viewer().organisation().orElse("-");
    boolean wide = scope.viewer().has(Role.METHODIST);
    return directory
        .search(
            q,
            e ->
                e.kind() == DirectoryEntry.Kind.TEACHER
                    && town.equals(e.municipality())
                    && (wide || e.worksAt(school)))
        .stream()
        .limit(MOST)
        .map(e -> Option.of(e.id(), e.name()).note(directory.shortName(e.organisation())))
        .toList();
  }

  @PostMapping(ContestWords.PATH + "/{id}/entries")
  ResponseEntity<Void> start(@PathVariable String id, WorkForm form, Scope scope) {
    Application said = new Application(form.teacher(), form.nomination(), form.work());
    Stored<ContestEntry> stored = applying.start(new ContestId(id), said, scope);
    form.attach(stored.state().id(), applying, scope);
    return Done.at(
        ContestWords.PATH + "/entries/" + stored.id(), "Заявка сохранена: проверьте и подайте");
  }
}
