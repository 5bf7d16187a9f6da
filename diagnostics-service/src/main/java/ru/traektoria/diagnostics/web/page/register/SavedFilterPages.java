package ru.traektoria.diagnostics.web.page.register;

import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.persistence.SavedFilters;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;

/** Сохранённые фильтры of the registers: a name for an address. */
@Controller
class SavedFilterPages {

  private static final Set<String> PAGES = Set.of(DeficitPages.DEFICITS, StrengthPages.STRENGTHS);
  private static final int LONGEST = 80;
  private static final int LONGEST_QUERY = 1000;

  private final SavedFilters saved;

  SavedFilterPages(SavedFilters saved) {
    this.saved = saved;
  }

  @PostMapping("/diagnostics/filters")
  ResponseEntity<Void> save(
      @RequestParam String page,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query,
      Viewer viewer) {
    if (name.isBlank() || name.length() > LONGEST) {
      throw Problems.refused(
          Reason.at("name", "filter.name", "Назовите фильтр, не длиннее 80 знаков."));
    }
    String link = query.startsWith("?") ? query.substring(1) : query;
    if (!PAGES.contains(page) || link.isBlank() || link.length() > LONGEST_QUERY) {
      throw Problems.refused(
          Reason.at("name", "filter.empty", "Сначала выберите условия фильтра."));
    }
    saved.save(viewer.subject(), page, name.strip(), link);
    return Done.here("Фильтр «" + name.strip() + "» сохранён");
  }

  @PostMapping("/diagnostics/filters/removal")
  ResponseEntity<Void> remove(@RequestParam String page, @RequestParam String id, Viewer viewer) {
    saved.forget(viewer.subject(), page, id);
    return Done.here("Фильтр удалён");
  }
}
