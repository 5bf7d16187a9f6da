package ru.traektoria.events.contest.web;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.contest.application.AdmittingEntries;
import ru.traektoria.events.contest.application.Applying;
import ru.traektoria.events.contest.application.Applying.Application;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.entry.Work;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.tabular.Upload;

/** Заявки на конкурсы over REST. */
@RestController
@RequestMapping("/api/v1/activities/contests")
class EntriesController {

  private static final String ONE = "/entries/{entry}";

  private final FindingContests finding;
  private final Applying applying;
  private final AdmittingEntries admitting;
  private final ContestViews views;
  private final FileAnswers files;

  EntriesController(
      FindingContests finding,
      Applying applying,
      AdmittingEntries admitting,
      ContestViews views,
      FileAnswers files) {
    this.finding = finding;
    this.applying = applying;
    this.admitting = admitting;
    this.views = views;
    this.files = files;
  }

  /** Заявка; the teacher is read when a school puts somebody forward. */
  record EntryRequest(
      String teacher, String nomination, String title, String about, List<String> links) {
    Work work() {
      return new Work(title, about, links, List.of());
    }
  }

  /** Почему вернули и до какого времени ждём. */
  record ReturnRequest(String why, LocalDateTime until) {}

  @GetMapping("/{id}/entries")
  List<EntryView> all(@PathVariable String id, Scope scope) {
    return views.entries(finding.one(new ContestId(id), scope).state(), scope);
  }

  @PostMapping("/{id}/entries")
  ResponseEntity<EntryView> start(
      @PathVariable String id, @RequestBody EntryRequest request, Scope scope) {
    Application said = new Application(request.teacher(), request.nomination(), request.work());
    Stored<ContestEntry> stored = applying.start(new ContestId(id), said, scope);
    return Etags.created(
        "/api/v1/activities/contests/entries/" + stored.id(),
        stored.version(),
        view(stored, scope));
  }

  @GetMapping(ONE)
  ResponseEntity<EntryView> one(@PathVariable String entry, Scope scope) {
    return ok(finding.entry(new EntryId(entry), scope), scope);
  }

  @PutMapping(ONE)
  ResponseEntity<EntryView> correct(
      @PathVariable String entry, @RequestBody EntryRequest request, IfMatch seen, Scope scope) {
    return ok(applying.correct(new EntryId(entry), seen.version(), request.work(), scope), scope);
  }

  @PostMapping(ONE + "/files")
  ResponseEntity<EntryView> attach(
      @PathVariable String entry, @RequestParam MultipartFile file, IfMatch seen, Scope scope) {
    return ok(
        applying.attach(new EntryId(entry), seen.version(), List.of(Upload.of(file)), scope),
        scope);
  }

  @GetMapping(ONE + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String entry, @PathVariable String file, Scope scope) {
    return files.answer(finding.entry(new EntryId(entry), scope).state().work().files(), file);
  }

  @DeleteMapping(ONE + "/files/{file}")
  ResponseEntity<EntryView> detach(
      @PathVariable String entry, @PathVariable String file, IfMatch seen, Scope scope) {
    return ok(applying.detach(new EntryId(entry), seen.version(), file, scope), scope);
  }

  @PostMapping(ONE + "/submission")
  ResponseEntity<EntryView> submit(@PathVariable String entry, IfMatch seen, Scope scope) {
    return ok(applying.submit(new EntryId(entry), seen.version(), scope), scope);
  }

  @PostMapping(ONE + "/withdrawal")
  ResponseEntity<EntryView> withdraw(@PathVariable String entry, IfMatch seen, Scope scope) {
    return ok(applying.withdraw(new EntryId(entry), seen.version(), scope), scope);
  }

  @PostMapping(ONE + "/admission")
  ResponseEntity<EntryView> admit(@PathVariable String entry, IfMatch seen, Scope scope) {
    return ok(admitting.admit(new EntryId(entry), seen.version(), scope), scope);
  }

  @PostMapping(ONE + "/return")
  ResponseEntity<EntryView> giveBack(
      @PathVariable String entry, @RequestBody ReturnRequest request, IfMatch seen, Scope scope) {
    return ok(
        admitting.giveBack(
            new EntryId(entry), seen.version(), request.why(), request.until(), scope),
        scope);
  }

  private EntryView view(Stored<ContestEntry> stored, Scope scope) {
    return views.view(stored, finding.contestOf(stored.state()), scope.viewer());
  }

  private ResponseEntity<EntryView> ok(Stored<ContestEntry> stored, Scope scope) {
    return Etags.ok(stored.version(), view(stored, scope));
  }
}
