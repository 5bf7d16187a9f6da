package ru.traektoria.events.contest.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.contest.application.OpeningWorks;
import ru.traektoria.events.contest.application.Scoring;
import ru.traektoria.events.contest.application.Scoring.Place;
import ru.traektoria.events.contest.model.jury.Marks;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Работы на оценку и оценочные листы over REST. */
@RestController
@RequestMapping("/api/v1/activities/contests")
class WorksController {

  private static final String WORK = "/{id}/stages/{stage}/works/{number}";

  private final Scoring scoring;
  private final OpeningWorks opening;
  private final JuryViews views;

  WorksController(Scoring scoring, OpeningWorks opening, JuryViews views) {
    this.scoring = scoring;
    this.opening = opening;
    this.views = views;
  }

  @GetMapping("/desk")
  List<WorkView> desk(Scope scope) {
    return scoring.desk(scope).stream().map(views::work).toList();
  }

  @GetMapping(WORK)
  ResponseEntity<WorkView> work(
      @PathVariable String id, @PathVariable int stage, @PathVariable int number, Scope scope) {
    return sheet(scoring.one(new Place(new ContestId(id), stage, number), scope));
  }

  /** Баллы по критериям, пояснения к ним и комментарий. */
  record SheetRequest(Map<String, Integer> points, Map<String, String> remarks, String comment) {
    Marks given() {
      return new Marks(points, remarks, comment);
    }
  }

  @PutMapping(WORK + "/sheet")
  ResponseEntity<WorkView> save(
      @PathVariable String id,
      @PathVariable int stage,
      @PathVariable int number,
      @RequestBody SheetRequest sheet,
      IfMatch seen,
      Scope scope) {
    Place place = new Place(new ContestId(id), stage, number);
    return sheet(scoring.save(place, seen.version(), sheet.given(), scope));
  }

  @PostMapping(WORK + "/sheet")
  ResponseEntity<WorkView> submit(
      @PathVariable String id,
      @PathVariable int stage,
      @PathVariable int number,
      @RequestBody SheetRequest sheet,
      IfMatch seen,
      Scope scope) {
    Place place = new Place(new ContestId(id), stage, number);
    return sheet(scoring.submit(place, seen.version(), sheet.given(), scope));
  }

  @PostMapping(WORK + "/conflict")
  ResponseEntity<Void> declare(
      @PathVariable String id, @PathVariable int stage, @PathVariable int number, Scope scope) {
    scoring.declare(new Place(new ContestId(id), stage, number), scope);
    return ResponseEntity.noContent().build();
  }

  @PostMapping(WORK + "/sheets/{seat}/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String id,
      @PathVariable int stage,
      @PathVariable int number,
      @PathVariable String seat,
      Scope scope) {
    scoring.giveBack(new Place(new ContestId(id), stage, number), seat, scope);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(WORK + "/files/{file}")
  ResponseEntity<byte[]> file(
      @PathVariable String id,
      @PathVariable int stage,
      @PathVariable int number,
      @PathVariable int file,
      Scope scope) {
    return WorkFiles.answer(opening.file(new Place(new ContestId(id), stage, number), file, scope));
  }

  private static ResponseEntity<WorkView> sheet(WorkView view) {
    return Etags.ok(view.version(), view);
  }

  private ResponseEntity<WorkView> sheet(Scoring.Work work) {
    return sheet(views.work(work));
  }
}
