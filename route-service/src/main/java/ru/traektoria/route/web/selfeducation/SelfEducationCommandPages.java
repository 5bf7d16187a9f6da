package ru.traektoria.route.web.selfeducation;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.application.selfeducation.KeepingSelfEducation;
import ru.traektoria.route.application.selfeducation.KeepingSelfEducation.Owner;
import ru.traektoria.route.model.selfeducation.Theme;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.web.Acting;

/** What people do on the page of a theme of self-education. */
@Controller
@RequestMapping("/routes/self-education/{teacher}/{year}")
class SelfEducationCommandPages {

  private final SelfEducationDoor door;
  private final KeepingSelfEducation keeping;
  private final FileAnswers files;

  SelfEducationCommandPages(
      SelfEducationDoor door, KeepingSelfEducation keeping, FileAnswers files) {
    this.door = door;
    this.keeping = keeping;
    this.files = files;
  }

  /** What the form of the theme sends; {@code version} is missing while there is no theme. */
  record ThemeForm(String title, String competence, String results, Long version) {

    Theme theme() {
      return new Theme(
          title,
          competence == null || competence.isBlank() ? null : new CompetenceCode(competence),
          results);
    }
  }

  @PostMapping("/theme")
  ResponseEntity<Void> choose(
      @PathVariable String teacher, @PathVariable String year, ThemeForm form, Scope scope) {
    Owner owner = door.owner(scope, teacher, door.year(year));
    keeping.choose(owner, form.version(), form.theme(), by(scope));
    return Done.here("Тема сохранена");
  }

  @PostMapping("/report")
  ResponseEntity<Void> submit(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) List<MultipartFile> files,
      IfMatch match,
      Scope scope) {
    Owner owner = door.known(scope, teacher, door.year(year));
    keeping.submit(owner, match.version(), text, FileAnswers.uploads(files), by(scope));
    return Done.here("Отчёт сдан, его проверит завуч");
  }

  @PostMapping("/accept")
  ResponseEntity<Void> accept(
      @PathVariable String teacher, @PathVariable String year, IfMatch match, Scope scope) {
    keeping.accept(door.known(scope, teacher, door.year(year)), match.version(), by(scope));
    return Done.here("Отчёт принят");
  }

  @PostMapping("/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope) {
    Owner owner = door.known(scope, teacher, door.year(year));
    keeping.giveBack(owner, match.version(), remark, by(scope));
    return Done.here("Отчёт возвращён педагогу");
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(
      @PathVariable String teacher,
      @PathVariable String year,
      @PathVariable String file,
      Scope scope) {
    List<Attachment> named = door.files(scope, door.owner(scope, teacher, door.year(year)), file);
    return files.answer(named, file);
  }

  private static Actor by(Scope scope) {
    return Acting.of(scope.viewer());
  }
}
