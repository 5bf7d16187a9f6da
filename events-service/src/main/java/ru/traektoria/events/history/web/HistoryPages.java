package ru.traektoria.events.history.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.history.History;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Загрузка прошлых лет: choose a file, check it, load it, see what came of it. */
@Controller
class HistoryPages {

  private final HistoryController history;
  private final ZoneId zone;

  HistoryPages(HistoryController history, Clock clock) {
    this.history = history;
    this.zone = clock.getZone();
  }

  @GetMapping("/activities/history")
  String form(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Загрузка истории")
            .under("Мероприятия", "/activities")
            .lead(
                "Участие и членство прошлых лет из XLSX или CSV. Повтор файла ничего не"
                    + " меняет."));
    model.addAttribute("kinds", kinds());
    model.addAttribute("jobs", history.journal(scope));
    model.addAttribute("zone", zone);
    return "activities/history";
  }

  private static List<Option> kinds() {
    return java.util.Arrays.stream(History.Kind.values())
        .map(kind -> Option.of(kind.code(), kind.title()))
        .toList();
  }

  @PostMapping("/activities/history")
  ResponseEntity<Void> load(
      @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    ImportJob job = history.start(History.Kind.named(kind), dryRun, file, scope);
    return Done.at("/activities/history/" + job.id(), "Файл прочитан");
  }

  @GetMapping("/activities/history/{id}")
  String job(@PathVariable String id, Scope scope, Model model) {
    ImportJob job = history.job(id, scope);
    model.addAttribute(
        Heading.of(job.fileName())
            .under("Мероприятия", "/activities")
            .under("Загрузка истории", "/activities/history"));
    model.addAttribute("job", job);
    return "activities/job";
  }

  /** Progress while the job runs; the page itself once it is done. */
  @GetMapping("/activities/history/{id}/progress")
  Object progress(@PathVariable String id, Scope scope, Model model) {
    ImportJob job = history.job(id, scope);
    if (job.finished()) {
      return ResponseEntity.noContent().header("HX-Refresh", "true").build();
    }
    model.addAttribute("job", job);
    return "activities/job :: running";
  }
}
