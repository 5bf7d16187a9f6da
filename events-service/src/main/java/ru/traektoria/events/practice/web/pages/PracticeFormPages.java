package ru.traektoria.events.practice.web.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.competence.Competences;
import ru.traektoria.events.practice.application.ApplyingForPractices;
import ru.traektoria.events.practice.application.FindingPractices;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeContent.Kind;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.web.PracticeView;
import ru.traektoria.events.practice.web.PracticeViews;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Предложить или исправить практику. */
@Controller
class PracticeFormPages {

  private static final int MOST = 20;

  private final FindingPractices finding;
  private final ApplyingForPractices applying;
  private final PracticeViews views;
  private final Competences competences;
  private final StaffDirectory directory;

  PracticeFormPages(
      FindingPractices finding,
      ApplyingForPractices applying,
      PracticeViews views,
      Competences competences,
      StaffDirectory directory) {
    this.finding = finding;
    this.applying = applying;
    this.views = views;
    this.competences = competences;
    this.directory = directory;
  }

  @GetMapping(PracticesTable.BANK + "/new")
  String fresh(Scope scope, Model model) {
    Viewer viewer = scope.viewer();
    boolean office = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    model.addAttribute(
        Heading.of("Предложить практику")
            .under("Банк практик", PracticesTable.BANK)
            .lead("Заявку посмотрит эксперт; одобренная практика войдёт в банк и в портфолио."));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", PracticesTable.BANK);
    model.addAttribute("back", PracticesTable.BANK);
    model.addAttribute("office", office);
    model.addAttribute("organisations", organisations(viewer));
    choices(model);
    return "practices/form";
  }

  @GetMapping(PracticesTable.BANK + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    PracticeView practice = views.view(finding.one(new PracticeId(id), scope), scope.viewer());
    String card = PracticesTable.BANK + "/" + id;
    model.addAttribute(
        Heading.of("Исправить заявку")
            .under("Банк практик", PracticesTable.BANK)
            .under(practice.title(), card));
    model.addAttribute("practice", practice);
    model.addAttribute("subjects", String.join(", ", practice.subjects()));
    model.addAttribute("links", String.join("\n", practice.links()));
    model.addAttribute("chosen", practice.competences().stream().map(Named::id).toList());
    model.addAttribute("action", card);
    model.addAttribute("back", card);
    model.addAttribute("office", false);
    model.addAttribute("organisations", List.of());
    choices(model);
    return "practices/form";
  }

  private void choices(Model model) {
    model.addAttribute("kinds", Words.options(Kind.values(), PracticeWords::kind));
    model.addAttribute("levels", Words.options(Level.values(), Words::level));
    model.addAttribute("competences", Words.options(competences.names()));
  }

  private List<Option> organisations(Viewer viewer) {
    return viewer.has(Role.METHODIST)
        ? directory.organisationsIn(viewer.municipality().orElse("-")).stream()
            .map(entry -> Option.of(entry.id(), entry.name()))
            .toList()
        : List.of();
  }

  /** Twins of what is being typed: a notice with links, or nothing. */
  @GetMapping(PracticesTable.BANK + "/twins")
  String twins(PracticeForm form, Scope scope, Model model) {
    boolean office = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.SCHOOL_LEAD);
    boolean nobody = form.application().authors().isEmpty() && blank(form.organisation());
    List<Practice> twins =
        office && nobody && !scope.viewer().has(Role.SCHOOL_LEAD)
            ? List.of()
            : applying.twins(form.application(), scope);
    model.addAttribute("twins", twins);
    return "practices/twins";
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** Co-authors and experts: a teacher sees colleagues, the others the municipality. */
  @GetMapping(PracticesTable.BANK + "/people")
  @ResponseBody
  List<Option> people(@RequestParam(defaultValue = "") String q, Scope scope) {
    Viewer viewer = scope.viewer();
    String municipality = viewer.municipality().orElse(null);
    boolean wide = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    String school = viewer.organisation().orElse("-");
    return directory
        .search(
            q,
            e ->
                e.kind() == DirectoryEntry.Kind.TEACHER
                    && Objects.equals(e.municipality(), municipality)
                    && (wide || e.worksAt(school)))
        .stream()
        .limit(MOST)
        .map(entry -> Option.of(entry.id(), entry.name()).note(note(entry)))
        .toList();
  }

  private String note(DirectoryEntry entry) {
    String place = directory.find(entry.organisation()).map(DirectoryEntry::shortName).orElse(null);
    return String.join(", ", Stream.of(entry.position(), place).filter(Objects::nonNull).toList());
  }

  @PostMapping(PracticesTable.BANK)
  ResponseEntity<Void> apply(PracticeForm form, CreationKey key, Scope scope) {
    Stored<Practice> stored = applying.apply(key, form.application(), scope);
    return Done.at(
        PracticesTable.BANK + "/" + stored.id(), "Заявка подана: методист назначит эксперта");
  }

  @PostMapping(PracticesTable.BANK + "/{id}")
  ResponseEntity<Void> correct(
      @PathVariable String id, PracticeForm form, IfMatch seen, Scope scope) {
    applying.correct(new PracticeId(id), seen.version(), form.application(), scope);
    return Done.at(PracticesTable.BANK + "/" + id, "Заявка исправлена и ждёт эксперта");
  }
}
