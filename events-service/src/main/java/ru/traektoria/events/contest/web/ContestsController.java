package ru.traektoria.events.contest.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.contest.application.ArrangingContests;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.tabular.Upload;

/** Конкурсы over REST: the terms and the life of a contest. */
@RestController
@RequestMapping("/api/v1/activities/contests")
class ContestsController {

  private final FindingContests finding;
  private final ArrangingContests arranging;
  private final ContestViews views;

  ContestsController(FindingContests finding, ArrangingContests arranging, ContestViews views) {
    this.finding = finding;
    this.arranging = arranging;
    this.views = views;
  }

  @GetMapping
  List<ContestView> all(Scope scope) {
    return finding.all(scope).stream().map(c -> views.view(c, scope.viewer())).toList();
  }

  @PostMapping
  ResponseEntity<ContestView> prepare(
      @RequestBody ContestTerms terms, CreationKey key, Scope scope) {
    return created(arranging.prepare(key, terms, scope), scope);
  }

  @GetMapping("/{id}")
  ResponseEntity<ContestView> one(@PathVariable String id, Scope scope) {
    return ok(finding.one(new ContestId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<ContestView> edit(
      @PathVariable String id, @RequestBody ContestTerms terms, IfMatch seen, Scope scope) {
    return ok(arranging.edit(new ContestId(id), seen.version(), terms, scope), scope);
  }

  @PostMapping("/{id}/paper")
  ResponseEntity<ContestView> attach(
      @PathVariable String id, @RequestParam MultipartFile file, IfMatch seen, Scope scope) {
    return ok(arranging.attach(new ContestId(id), seen.version(), Upload.of(file), scope), scope);
  }

  @PostMapping("/{id}/opening")
  ResponseEntity<ContestView> open(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(arranging.open(new ContestId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/cancellation")
  ResponseEntity<ContestView> cancel(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(arranging.cancel(new ContestId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/repetition")
  ResponseEntity<ContestView> repeat(@PathVariable String id, CreationKey key, Scope scope) {
    return created(arranging.repeat(key, new ContestId(id), scope), scope);
  }

  /** Кого приглашают. */
  record Invited(List<String> teachers) {}

  @PostMapping("/{id}/invitations")
  ResponseEntity<ContestView> invite(
      @PathVariable String id, @RequestBody Invited invited, Scope scope) {
    List<String> teachers = invited.teachers() == null ? List.of() : invited.teachers();
    return ok(arranging.invite(new ContestId(id), teachers, scope), scope);
  }

  private ResponseEntity<ContestView> created(Stored<Contest> stored, Scope scope) {
    return Etags.created(
        "/api/v1/activities/contests/" + stored.id(),
        stored.version(),
        views.view(stored, scope.viewer()));
  }

  private ResponseEntity<ContestView> ok(Stored<Contest> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope.viewer()));
  }
}
