package ru.traektoria.events.contest.web.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.contest.application.OpeningWorks;
import ru.traektoria.events.contest.application.Scoring;
import ru.traektoria.events.contest.application.Scoring.Place;
import ru.traektoria.events.contest.model.jury.Marks;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.web.JuryViews;
import ru.traektoria.events.contest.web.WorkFiles;
import ru.traektoria.events.contest.web.WorkView;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;

/** Работы на оценку: an expert's desk and the score sheet, on a phone too. */
@Controller
class DeskPages {

  private static final String DESK = ContestWords.PATH + "/desk";
  private static final String WORK = ContestWords.PATH + "/{id}/stages/{stage}/works/{number}";
  private static final String POINTS = "points.";
  private static final String REMARKS = "remarks.";
  private static final int UNREADABLE = -1;

  private final Scoring scoring;
  private final OpeningWorks opening;
  private final JuryViews views;

  DeskPages(Scoring scoring, OpeningWorks opening, JuryViews views) {
    this.scoring = scoring;
    this.opening = opening;
    this.views = views;
  }

  /** A work and how its sheet stands. */
  record Row(WorkView work, Badge badge) {}

  @GetMapping(DESK)
  String desk(Scope scope, Model model) {
    List<WorkView> works = scoring.desk(scope).stream().map(views::work).toList();
    long done = works.stream().filter(WorkView::submitted).count();
    model.addAttribute(
        Heading.of("Работы на оценку")
            .under("Конкурсы", ContestWords.PATH)
            .lead(
                works.isEmpty()
                    ? "Когда методист распределит работы, они появятся здесь."
                    : "Сдано " + Russian.of(done, works.size()) + "."));
    model.addAttribute(
        "works", works.stream().map(w -> new Row(w, ContestWords.sheet(w))).toList());
    model.addAttribute(
        "nothing",
        Empty.saying("Работ пока нет").advice("Вы увидите их, когда начнётся работа жюри."));
    return "contests/desk";
  }

  @GetMapping(WORK)
  String sheet(
      @PathVariable String id,
      @PathVariable int stage,
      @PathVariable int number,
      Scope scope,
      Model model) {
    WorkView work = views.work(scoring.one(new Place(new ContestId(id), stage, number), scope));
    model.addAttribute(
        Heading.of(work.label())
            .under("Работы на оценку", DESK)
            .lead(work.contestTitle() + ", " + work.stageTitle() + ", «" + work.nomination() + "»")
            .badge(ContestWords.sheet(work)));
    model.addAttribute("work", work);
    model.addAttribute("about", work.about().lines().filter(l -> !l.isBlank()).toList());
    model.addAttribute(
        "at", ContestWords.PATH + "/" + id + "/stages/" + stage + "/works/" + number);
    model.addAttribute(
        "fields",
        work.criteria().stream().flatMap(c -> Stream.of(field(c, work), remark(c, work))).toList());
    return "contests/sheet";
  }

  private static Field field(Criterion criterion, WorkView work) {
    return Fields.number(POINTS + criterion.code(), criterion.name())
        .required()
        .hint("От 0 до " + criterion.most() + ", вес " + Russian.number(criterion.weight()))
        .value(work.points().get(criterion.code()))
        .with("min", 0)
        .with("max", criterion.most())
        .with("step", 1)
        .with("inputmode", "numeric");
  }

  private static Field remark(Criterion criterion, WorkView work) {
    return Fields.text(REMARKS + criterion.code(), "Почему столько: " + criterion.name())
        .value(work.remarks().get(criterion.code()))
        .with("maxlength", 1000);
  }

  @PostMapping(WORK)
  ResponseEntity<Void> keep(
      @PathVariable String id,
      @PathVariable int stage,
      @PathVariable int number,
      @RequestParam Map<String, String> form,
      IfMatch seen,
      Scope scope) {
    Place place = new Place(new ContestId(id), stage, number);
    Marks given = new Marks(points(form), remarks(form), form.get("comment"));
    if ("true".equals(form.get("submit"))) {
      scoring.submit(place, seen.version(), given, scope);
      return Done.at(DESK, "Лист сдан");
    }
    scoring.save(place, seen.version(), given, scope);
    return Done.here("Черновик сохранён");
  }

  private static Map<String, Integer> points(Map<String, String> form) {
    Map<String, Integer> points = new HashMap<>();
    form.forEach(
        (name, value) -> {
          if (name.startsWith(POINTS) && !value.isBlank()) {
            boolean whole = value.strip().matches("\\d{1,3}");
            points.put(
                name.substring(POINTS.length()),
                whole ? Integer.valueOf(value.strip()) : Integer.valueOf(UNREADABLE));
          }
        });
    return points;
  }

  private static Map<String, String> remarks(Map<String, String> form) {
    return form.entrySet().stream()
        .filter(one -> one.getKey().startsWith(REMARKS))
        .collect(
            Collectors.toMap(one -> one.getKey().substring(REMARKS.length()), Map.Entry::getValue));
  }

  @PostMapping(WORK + "/conflict")
  ResponseEntity<Void> declare(
      @PathVariable String id, @PathVariable int stage, @PathVariable int number, Scope scope) {
    scoring.declare(new Place(new ContestId(id), stage, number), scope);
    return Done.at(DESK, "Работа передана другому эксперту");
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
}
