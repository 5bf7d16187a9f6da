package ru.traektoria.route.web.portfolio;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.portfolio.PortfolioItems;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioItem.Owner;
import ru.traektoria.route.model.portfolio.PortfolioItem.Showing;
import ru.traektoria.route.model.portfolio.PortfolioItemId;
import ru.traektoria.route.web.Acting;

/** The form of an entry made by hand: a new one, a correction. */
@Controller
@RequestMapping("/routes/portfolio")
class PortfolioFormPages {

  private final PortfolioItems items;
  private final PortfolioDoor door;
  private final KeepingFiles keeping;
  private final StaffDirectory directory;

  PortfolioFormPages(
      PortfolioItems items, PortfolioDoor door, KeepingFiles keeping, StaffDirectory directory) {
    this.items = items;
    this.door = door;
    this.keeping = keeping;
    this.directory = directory;
  }

  @GetMapping("/new")
  String ask(@RequestParam(required = false) String teacher, Viewer viewer, Model model) {
    boolean staff = staff(viewer);
    String whose = staff ? teacher : viewer.teacherId().orElse(null);
    model.addAttribute(
        Heading.of("Добавить запись в портфолио")
            .under("Портфолио", "/routes/portfolio")
            .lead(
                staff
                    ? "То, что было вне платформы. Ваша запись засчитывается сразу."
                    : "То, что было вне платформы. Запись засчитается, когда её подтвердит завуч."));
    model.addAttribute("key", Ids.next());
    show(PortfolioForm.blank(whose), staff, model);
    return "routes/portfolio-form";
  }

  @PostMapping("/new")
  ResponseEntity<Void> add(
      @ModelAttribute PortfolioForm form, CreationKey key, Scope scope, Viewer viewer) {
    if (form.teacher() == null || form.teacher().isBlank()) {
      throw Problems.refused(
          Reason.at("teacher", "portfolio.teacher", "Выберите педагога из списка"));
    }
    PortfolioItemId id = new PortfolioItemId(key.id());
    Owner owner = door.owner(scope, form.teacher());
    Stored<PortfolioItem> added =
        keeping.with(
            form.uploads(),
            files ->
                items.add(
                    id,
                    key.requestHash(),
                    PortfolioItem.add(
                        id,
                        owner,
                        new Showing(form.content(), files),
                        Acting.of(viewer),
                        door.today())),
            stored -> stored.state().files());
    boolean waits = added.state().state() == PortfolioItem.State.PENDING;
    return Done.at(
        "/routes/portfolio/items/" + id.value(),
        waits ? "Запись отправлена на подтверждение" : "Запись добавлена");
  }

  @GetMapping("/items/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<PortfolioItem> item = door.lookAtItem(scope, id);
    model.addAttribute(
        Heading.of("Исправить запись")
            .under("Портфолио", "/routes/portfolio")
            .under(item.state().content().title(), "/routes/portfolio/items/" + id));
    model.addAttribute("id", id);
    model.addAttribute("version", item.version());
    show(PortfolioForm.of(item.state()), staff(viewer), model);
    return "routes/portfolio-form";
  }

  @PostMapping("/items/{id}/edit")
  ResponseEntity<Void> correct(
      @PathVariable String id,
      @ModelAttribute PortfolioForm form,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    PortfolioItemId item = door.item(scope, id).state().id();
    keeping.with(
        form.uploads(),
        files ->
            items.update(
                item,
                match.version(),
                is ->
                    is.correct(
                        new Showing(form.content(), files), Acting.of(viewer), door.today())));
    return Done.at("/routes/portfolio/items/" + id, "Запись исправлена");
  }

  private void show(PortfolioForm form, boolean staff, Model model) {
    String teacher = form.teacher();
    model.addAttribute("form", form);
    model.addAttribute("staff", staff);
    model.addAttribute(
        "teachers",
        teacher == null ? List.of() : List.of(Option.of(teacher, directory.name(teacher))));
    model.addAttribute("sections", PortfolioSheet.sections(true));
  }

  private static boolean staff(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }
}
