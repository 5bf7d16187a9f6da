package ru.traektoria.events.activity.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.Holding;
import ru.traektoria.events.activity.application.KeepingHandouts;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.form.Done;

/** Материалы мероприятия: a panel of its card. */
@Controller
class HandoutsPages {

  private static final String FILES = "/activities/{id}/files";

  private final KeepingHandouts keeping;
  private final FindingActivities finding;
  private final Holding holding;
  private final FileAnswers answers;

  HandoutsPages(
      KeepingHandouts keeping, FindingActivities finding, Holding holding, FileAnswers answers) {
    this.keeping = keeping;
    this.finding = finding;
    this.holding = holding;
    this.answers = answers;
  }

  /** Empty, and so no panel, where there is nothing to read and nothing to be brought. */
  @GetMapping(FILES + "/panel")
  String panel(@PathVariable String id, Scope scope, Model model) {
    Activity activity = finding.one(new ActivityId(id), scope).state();
    model.addAttribute("id", id);
    model.addAttribute("files", keeping.of(activity.id(), scope));
    model.addAttribute(
        "brings", activity.status() != Status.CANCELLED && holding.holds(scope, activity));
    return "activities/handouts :: panel";
  }

  @GetMapping(FILES + "/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return answers.answer(keeping.of(new ActivityId(id), scope), file);
  }

  @PostMapping(FILES)
  ResponseEntity<Void> add(
      @PathVariable String id,
      @RequestParam(required = false) List<MultipartFile> files,
      Scope scope) {
    keeping.add(new ActivityId(id), FileAnswers.uploads(files), scope);
    return Done.here("Материалы приложены");
  }

  @PostMapping(FILES + "/{file}/removal")
  ResponseEntity<Void> remove(@PathVariable String id, @PathVariable String file, Scope scope) {
    keeping.remove(new ActivityId(id), file, scope);
    return Done.here("Файл убран");
  }
}
