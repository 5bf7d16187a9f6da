package ru.traektoria.route.web.selfeducation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.selfeducation.KeepingSelfEducation;
import ru.traektoria.route.application.selfeducation.KeepingSelfEducation.Owner;
import ru.traektoria.route.application.selfeducation.ListingSelfEducation;
import ru.traektoria.route.model.selfeducation.SelfEducation;
import ru.traektoria.route.model.selfeducation.Theme;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.web.Acting;

/** Самообразование for programs. */
@RestController
@RequestMapping("/api/v1/routes/self-education")
@Tag(name = "Самообразование")
class SelfEducationController {

  private final SelfEducationDoor door;
  private final ListingSelfEducation listing;
  private final KeepingSelfEducation keeping;
  private final FileAnswers files;

  SelfEducationController(
      SelfEducationDoor door,
      ListingSelfEducation listing,
      KeepingSelfEducation keeping,
      FileAnswers files) {
    this.door = door;
    this.listing = listing;
    this.keeping = keeping;
    this.files = files;
  }

  /** A teacher of the year; {@code title} and {@code state} are {@code null} without a theme. */
  record LineView(String teacher, String organisation, String title, SelfEducation.State state) {}

  /** What the theme is to be. */
  record ThemeBody(String title, CompetenceCode competence, String results) {}

  /** The report. */
  record ReportBody(String text) {}

  /** Why it comes back. */
  record RemarkBody(String remark) {}

  @GetMapping
  @Operation(summary = "Педагоги года: тема и отчёт; без темы — пустые поля")
  List<LineView> list(@RequestParam(required = false) String year, Scope scope) {
    return listing.within(scope::covers, door.year(year)).stream()
        .map(
            line ->
                new LineView(
                    line.teacher().id(),
                    line.teacher().organisation(),
                    line.theme() == null ? null : line.theme().theme().title(),
                    line.theme() == null ? null : line.theme().state()))
        .toList();
  }

  @GetMapping("/{teacher}/{year}")
  @Operation(summary = "Тема и отчёт; чужой просмотр попадает в журнал")
  ResponseEntity<SelfEducation> one(
      @PathVariable String teacher, @PathVariable String year, Scope scope) {
    AcademicYear of = door.year(year);
    return door.look(scope, door.owner(scope, teacher, of))
        .map(SelfEducationController::answer)
        .orElseThrow(() -> Problems.notFound("Тема самообразования", of.label()));
  }

  @PutMapping("/{teacher}/{year}")
  @Operation(summary = "Выбрать тему; If-Match нужен, когда тема уже есть")
  ResponseEntity<SelfEducation> choose(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestBody ThemeBody body,
      @RequestHeader(name = "If-Match", required = false) String match,
      Scope scope) {
    Theme theme = new Theme(body.title(), body.competence(), body.results());
    Owner owner = door.owner(scope, teacher, door.year(year));
    return answer(keeping.choose(owner, version(match), theme, Acting.of(scope.viewer())));
  }

  @PostMapping(path = "/{teacher}/{year}/report", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Сдать отчёт (сам педагог)")
  ResponseEntity<SelfEducation> submit(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestBody ReportBody body,
      IfMatch match,
      Scope scope) {
    Owner owner = door.known(scope, teacher, door.year(year));
    return answer(
        keeping.submit(owner, match.version(), body.text(), List.of(), Acting.of(scope.viewer())));
  }

  @PostMapping(path = "/{teacher}/{year}/report", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "Сдать отчёт с файлом: текст — параметр text, файл — часть file")
  ResponseEntity<SelfEducation> submit(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String text,
      @RequestPart MultipartFile file,
      IfMatch match,
      Scope scope) {
    Owner owner = door.known(scope, teacher, door.year(year));
    return answer(
        keeping.submit(
            owner,
            match.version(),
            text,
            FileAnswers.uploads(List.of(file)),
            Acting.of(scope.viewer())));
  }

  @GetMapping("/{teacher}/{year}/files/{file}")
  @Operation(summary = "Файл отчёта; чужой просмотр попадает в журнал")
  ResponseEntity<byte[]> file(
      @PathVariable String teacher,
      @PathVariable String year,
      @PathVariable String file,
      Scope scope) {
    return files.answer(door.files(scope, door.owner(scope, teacher, door.year(year)), file), file);
  }

  @PostMapping("/{teacher}/{year}/acceptance")
  @Operation(summary = "Принять отчёт")
  ResponseEntity<SelfEducation> accept(
      @PathVariable String teacher, @PathVariable String year, IfMatch match, Scope scope) {
    Owner owner = door.known(scope, teacher, door.year(year));
    return answer(keeping.accept(owner, match.version(), Acting.of(scope.viewer())));
  }

  @PostMapping("/{teacher}/{year}/return")
  @Operation(summary = "Вернуть отчёт с замечанием")
  ResponseEntity<SelfEducation> giveBack(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestBody RemarkBody body,
      IfMatch match,
      Scope scope) {
    Owner owner = door.known(scope, teacher, door.year(year));
    return answer(
        keeping.giveBack(owner, match.version(), body.remark(), Acting.of(scope.viewer())));
  }

  private static Long version(String match) {
    return match == null || !match.matches("\"\\d+\"")
        ? null
        : Long.valueOf(match.substring(1, match.length() - 1));
  }

  private static ResponseEntity<SelfEducation> answer(Stored<SelfEducation> theme) {
    return Etags.ok(theme.version(), theme.state());
  }
}
