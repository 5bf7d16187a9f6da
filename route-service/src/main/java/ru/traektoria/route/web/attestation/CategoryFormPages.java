package ru.traektoria.route.web.attestation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.model.attestation.Category;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.CategoryRequest.Wish;
import ru.traektoria.route.model.terms.TeacherId;

/** The form of an intention to be attested for a category. */
@Controller
@RequestMapping("/routes/attestation")
class CategoryFormPages {

  private final CategoryDesk desk;
  private final AttestationFacts facts;
  private final Positions positions;
  private final AttestationDoor door;
  private final StaffDirectory directory;

  CategoryFormPages(
      CategoryDesk desk,
      AttestationFacts facts,
      Positions positions,
      AttestationDoor door,
      StaffDirectory directory) {
    this.desk = desk;
    this.facts = facts;
    this.positions = positions;
    this.door = door;
    this.directory = directory;
  }

  @GetMapping("/new")
  String ask(@RequestParam(required = false) String teacher, Viewer viewer, Model model) {
    model.addAttribute(
        Heading.of("Намерение аттестоваться").under("Аттестация", "/routes/attestation"));
    String whose = staff(viewer) ? teacher : viewer.teacherId().orElse(null);
    model.addAttribute("key", Ids.next());
    model.addAttribute("staff", staff(viewer));
    model.addAttribute("teacher", whose);
    model.addAttribute(
        "teachers", whose == null ? List.of() : List.of(Option.of(whose, directory.name(whose))));
    model.addAttribute(
        "position",
        whose == null
            ? null
            : facts
                .of(new TeacherId(whose))
                .work(door.today())
                .map(w -> w.position())
                .orElse(null));
    model.addAttribute("positions", options());
    model.addAttribute(
        "categories", List.of(Option.of("FIRST", "Первая"), Option.of("HIGHEST", "Высшая")));
    model.addAttribute("months", months(door.today()));
    return "routes/category-form";
  }

  @PostMapping("/new")
  ResponseEntity<Void> intend(
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(defaultValue = "") String position,
      @RequestParam(required = false) Category category,
      @RequestParam(defaultValue = "") String month,
      CreationKey key,
      Scope scope) {
    LocalDate first = month.matches("\\d{4}-\\d{2}") ? YearMonth.parse(month).atDay(1) : null;
    Wish wish = new Wish(position, category, first);
    Stored<CategoryRequest> request = desk.intend(new TeacherId(teacher), wish, key, scope);
    return Done.at("/routes/attestation/" + request.id(), "Намерение записано");
  }

  private List<Option> options() {
    return positions.names().entrySet().stream()
        .map(e -> Option.of(e.getKey(), e.getValue()))
        .toList();
  }

  private static List<Option> months(LocalDate today) {
    List<Option> months = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      YearMonth month = YearMonth.from(today).plusMonths(i);
      months.add(Option.of(month.toString(), Russian.capital(Russian.monthYear(month.atDay(1)))));
    }
    return months;
  }

  private static boolean staff(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }
}
