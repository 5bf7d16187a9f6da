package ru.traektoria.route.web.portfolio;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.route.application.portfolio.GatheringPortfolio;
import ru.traektoria.route.application.portfolio.PortfolioEntry;
import ru.traektoria.route.application.portfolio.PortfolioItems;
import ru.traektoria.route.application.print.RouteForm;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioItem.Owner;
import ru.traektoria.route.model.portfolio.PortfolioSection;
import ru.traektoria.route.model.terms.TeacherId;

/** Портфолио of one teacher, its printed form, and what waits for the school. */
@Controller
@RequestMapping("/routes/portfolio")
class PortfolioPages {

  private final GatheringPortfolio gathering;
  private final PortfolioItems items;
  private final PortfolioDoor door;
  private final PortfolioWords words;
  private final PrintDesk desk;
  private final StaffDirectory directory;

  PortfolioPages(
      GatheringPortfolio gathering,
      PortfolioItems items,
      PortfolioDoor door,
      PortfolioWords words,
      PrintDesk desk,
      StaffDirectory directory) {
    this.gathering = gathering;
    this.items = items;
    this.door = door;
    this.words = words;
    this.desk = desk;
    this.directory = directory;
  }

  /** An entry that waits. */
  record Waiting(String id, String title, String teacher, String note) {}

  /** A teacher sees the own portfolio; the school and the methodist what waits for them. */
  @GetMapping
  String mine(Scope scope, Viewer viewer, Model model) {
    if (!viewer.has(Role.METHODIST) && !viewer.has(Role.SCHOOL_LEAD)) {
      return one(viewer.teacherId().orElse(""), null, null, scope, viewer, model);
    }
    Heading heading =
        Heading.of("Портфолио: ждут подтверждения")
            .under("Главная", "/")
            .lead("Записи, которые педагоги добавили сами. Остальное собирается без участия людей.")
            .action(Action.link("Добавить запись", "/routes/portfolio/new", "plus"));
    model.addAttribute(
        viewer
            .teacherId()
            .map(own -> heading.also(Action.link("Моё портфолио", at(own), "user")))
            .orElse(heading));
    model.addAttribute(
        "waiting",
        items.pending().stream()
            .filter(item -> door.covers(scope, item))
            .sorted(Comparator.comparing(PortfolioItem::recordedOn))
            .map(this::waiting)
            .toList());
    return "routes/portfolio-waiting";
  }

  @GetMapping("/teachers/{id}")
  String one(
      @PathVariable String id,
      @RequestParam(required = false) String year,
      @RequestParam(required = false) PortfolioSection section,
      Scope scope,
      Viewer viewer,
      Model model) {
    door.look(scope, id);
    boolean own = viewer.teacherId().filter(id::equals).isPresent();
    AcademicYear chosen = PortfolioSheet.year(year);
    List<PortfolioEntry> all = gathering.of(new TeacherId(id));
    model.addAttribute(
        Heading.of(own ? "Моё портфолио" : "Портфолио: " + directory.shortName(id))
            .under("Главная", "/")
            .lead("Курсы, маршруты, категории и участие в мероприятиях приходят сюда сами.")
            .also(Action.link("PDF", at(id) + "/print.pdf" + query(chosen), "printer"))
            .also(Action.link("Word", at(id) + "/print.docx" + query(chosen), "download"))
            .action(Action.link("Добавить запись", "/routes/portfolio/new?teacher=" + id, "plus")));
    model.addAttribute(
        "sheet", PortfolioSheet.of(PortfolioSheet.filtered(all, chosen, section), all.size()));
    model.addAttribute("at", at(id));
    model.addAttribute("year", chosen == null ? null : chosen.toString());
    model.addAttribute("section", section == null ? null : section.name());
    model.addAttribute("years", PortfolioSheet.years(all));
    model.addAttribute("kinds", PortfolioSheet.sections(false));
    return "routes/portfolio";
  }

  @GetMapping("/teachers/{id}/print.docx")
  ResponseEntity<byte[]> docx(
      @PathVariable String id, @RequestParam(required = false) String year, Scope scope) {
    return desk.docx(sheet(scope, id, PortfolioSheet.year(year)));
  }

  @GetMapping("/teachers/{id}/print.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String id, @RequestParam(required = false) String year, Scope scope) {
    return desk.pdf(sheet(scope, id, PortfolioSheet.year(year)));
  }

  private PrintDesk.Sheet sheet(Scope scope, String id, AcademicYear year) {
    Owner owner = door.look(scope, id);
    List<PortfolioEntry> shown = PortfolioSheet.filtered(gathering.of(owner.teacher()), year, null);
    return new PrintDesk.Sheet(
        RouteForm.PORTFOLIO,
        owner.place().municipality(),
        "Портфолио " + directory.shortName(id),
        words.of(owner, year, shown));
  }

  private Waiting waiting(PortfolioItem item) {
    return new Waiting(
        item.id().value(),
        item.content().title(),
        directory.name(item.teacher().value()),
        item.content().section().label() + " · " + Russian.date(item.content().on()));
  }

  private static String at(String teacher) {
    return "/routes/portfolio/teachers/" + teacher;
  }

  private static String query(AcademicYear year) {
    return year == null ? "" : "?year=" + year;
  }
}
