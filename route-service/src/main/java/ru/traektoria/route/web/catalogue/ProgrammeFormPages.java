package ru.traektoria.route.web.catalogue;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.course.Profiles;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.web.course.CourseChoices;

/** The form of a programme: a new one, a change. */
@Controller
@RequestMapping("/routes/programmes")
class ProgrammeFormPages {

  private final Programmes programmes;
  private final ProgrammeDoor door;
  private final Competences competences;
  private final Profiles profiles;

  ProgrammeFormPages(
      Programmes programmes, ProgrammeDoor door, Competences competences, Profiles profiles) {
    this.programmes = programmes;
    this.door = door;
    this.competences = competences;
    this.profiles = profiles;
  }

  @GetMapping("/new")
  String ask(Model model) {
    model.addAttribute(
        Heading.of("Добавить программу").under("Каталог программ", "/routes/programmes"));
    model.addAttribute("key", Ids.next());
    show(ProgrammeForm.blank(), model);
    return "routes/programme-form";
  }

  @PostMapping("/new")
  ResponseEntity<Void> add(@ModelAttribute ProgrammeForm form, Viewer viewer, CreationKey key) {
    ProgrammeId id = new ProgrammeId(key.id());
    Programme programme = form.programme(id, viewer.municipality().orElse(null));
    programmes.add(id, key.requestHash(), programme.checked());
    return Done.at("/routes/programmes/" + id.value(), "Программа добавлена");
  }

  @GetMapping("/{id}/edit")
  String edit(@PathVariable String id, Viewer viewer, Model model) {
    Stored<Programme> programme = door.editable(viewer, id);
    model.addAttribute(
        Heading.of("Изменить программу")
            .under("Каталог программ", "/routes/programmes")
            .under(programme.state().title(), "/routes/programmes/" + id)
            .lead("Маршруты и записанные курсы не изменятся."));
    model.addAttribute("id", id);
    model.addAttribute("version", programme.version());
    show(ProgrammeForm.of(programme.state()), model);
    return "routes/programme-form";
  }

  @PostMapping("/{id}/edit")
  ResponseEntity<Void> change(
      @PathVariable String id, @ModelAttribute ProgrammeForm form, IfMatch match, Viewer viewer) {
    ProgrammeId programme = door.editable(viewer, id).state().id();
    programmes.update(
        programme, match.version(), old -> form.programme(old.id(), old.municipality()).checked());
    return Done.at("/routes/programmes/" + id, "Программа изменена");
  }

  private void show(ProgrammeForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("kinds", CourseChoices.kinds());
    model.addAttribute("competences", ProgrammePages.options(competences));
    model.addAttribute("priorities", CourseChoices.priorities());
    model.addAttribute("levels", CourseChoices.levels());
    model.addAttribute("marks", CourseChoices.marks());
    model.addAttribute("forms", CourseChoices.forms());
    model.addAttribute("profiles", CourseChoices.of(profiles.names()));
  }
}
