package ru.traektoria.events.contest.web.pages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.contest.application.AdmittingEntries;
import ru.traektoria.events.contest.application.Applying;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.application.ReadingRemarks;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.web.ContestViews;
import ru.traektoria.events.contest.web.EntryView;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.look.Entry;

/** Заявка: a teacher's own on the phone, the school's, and the methodist's admission. */
@Controller
class EntryPages {

  private static final String ENTRY = ContestWords.PATH + "/entries/{entry}";
  private static final Field UNTIL =
      new Field(
          "datetime-local",
          "until",
          "Исправить до",
          "Если общий срок близко или прошёл.",
          false,
          List.of(),
          List.of(),
          Map.of());

  private final FindingContests finding;
  private final Applying applying;
  private final AdmittingEntries admitting;
  private final ContestViews views;
  private final ReadingRemarks remarks;
  private final FileAnswers files;

  EntryPages(
      FindingContests finding,
      Applying applying,
      AdmittingEntries admitting,
      ContestViews views,
      ReadingRemarks remarks,
      FileAnswers files) {
    this.finding = finding;
    this.applying = applying;
    this.admitting = admitting;
    this.views = views;
    this.remarks = remarks;
    this.files = files;
  }

  @GetMapping(ENTRY)
  String card(@PathVariable String entry, Scope scope, Model model) {
    Stored<ContestEntry> stored = finding.entry(new EntryId(entry), scope);
    Contest contest = finding.contestOf(stored.state());
    EntryView view = views.view(stored, contest, scope.viewer());
    String card = ContestWords.PATH + "/" + view.contest();
    Heading heading =
        Heading.of(view.title().isEmpty() ? "Заявка без названия" : view.title())
            .under("Конкурсы", ContestWords.PATH)
            .under(view.contestTitle(), card);
    boolean own = scope.viewer().is(view.teacher().id());
    model.addAttribute(
        (own ? heading : heading.under("Заявки", card + "/entries"))
            .badge(ContestWords.state(view.state())));
    model.addAttribute("entry", view);
    model.addAttribute("fit", view.may().admit() ? ContestWords.fit(view.fit()) : null);
    model.addAttribute("about", view.about().lines().filter(l -> !l.isBlank()).toList());
    model.addAttribute("facts", facts(view, contest));
    model.addAttribute("blind", contest.terms().blind());
    model.addAttribute("said", remarks.of(stored.state(), contest, scope.viewer()));
    model.addAttribute("links", String.join("\n", view.links()));
    model.addAttribute("until", UNTIL);
    return "contests/entry";
  }

  private static List<Entry> facts(EntryView entry, Contest contest) {
    List<Entry> facts = new ArrayList<>();
    facts.add(Entry.of("Участник", entry.teacher().name()));
    if (entry.organisation() != null) {
      facts.add(Entry.of("Организация", entry.organisation().name()));
    }
    facts.add(Entry.of("Номинация", entry.nomination()));
    if (entry.putForward()) {
      facts.add(Entry.of("Кто подал", "школа выдвинула"));
    }
    if (entry.submittedAt() != null) {
      facts.add(Entry.of("Подана", Russian.dateTime(entry.submittedAt())));
    }
    LocalDateTime until =
        entry.mendUntil() != null ? entry.mendUntil() : contest.terms().window().deadline();
    facts.add(Entry.of("Можно подать", ContestWords.until(until)));
    return facts;
  }

  @PostMapping(ENTRY)
  ResponseEntity<Void> correct(
      @PathVariable String entry, WorkForm form, IfMatch seen, Scope scope) {
    EntryId id = new EntryId(entry);
    applying.correct(id, seen.version(), form.work(), scope);
    form.attach(id, applying, scope);
    return Done.here("Сохранено");
  }

  @GetMapping(ENTRY + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String entry, @PathVariable String file, Scope scope) {
    return files.answer(finding.entry(new EntryId(entry), scope).state().work().files(), file);
  }

  @PostMapping(ENTRY + "/files/{file}/removal")
  ResponseEntity<Void> detach(
      @PathVariable String entry, @PathVariable String file, IfMatch seen, Scope scope) {
    applying.detach(new EntryId(entry), seen.version(), file, scope);
    return Done.here("Файл убран");
  }

  @PostMapping(ENTRY + "/submission")
  ResponseEntity<Void> submit(@PathVariable String entry, IfMatch seen, Scope scope) {
    applying.submit(new EntryId(entry), seen.version(), scope);
    return Done.here("Заявка подана: её рассмотрит методическая служба");
  }

  @PostMapping(ENTRY + "/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable String entry, IfMatch seen, Scope scope) {
    applying.withdraw(new EntryId(entry), seen.version(), scope);
    return Done.here("Заявка отозвана");
  }

  @PostMapping(ENTRY + "/admission")
  ResponseEntity<Void> admit(@PathVariable String entry, IfMatch seen, Scope scope) {
    admitting.admit(new EntryId(entry), seen.version(), scope);
    return Done.here("Заявка допущена");
  }

  @PostMapping(ENTRY + "/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String entry,
      @RequestParam(required = false) String why,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime until,
      IfMatch seen,
      Scope scope) {
    admitting.giveBack(new EntryId(entry), seen.version(), why, until, scope);
    return Done.here("Заявка возвращена: автор увидит причину");
  }
}
