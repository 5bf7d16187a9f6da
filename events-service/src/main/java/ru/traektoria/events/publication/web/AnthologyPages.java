package ru.traektoria.events.publication.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.material.application.FindingMaterials;
import ru.traektoria.events.practice.application.FindingPractices;
import ru.traektoria.events.publication.application.PuttingTogether;
import ru.traektoria.events.publication.application.PuttingTogether.Added;
import ru.traektoria.events.publication.model.AnthologyId;
import ru.traektoria.events.publication.model.Work;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** One anthology with its table of contents. */
@Controller
class AnthologyPages {

  private static final String PATH = AnthologiesPages.PATH;
  private static final String CARD = PATH + "/{id}";

  private final PuttingTogether putting;
  private final AnthologyViews views;
  private final FindingMaterials materials;
  private final FindingPractices practices;

  AnthologyPages(
      PuttingTogether putting,
      AnthologyViews views,
      FindingMaterials materials,
      FindingPractices practices) {
    this.putting = putting;
    this.views = views;
    this.materials = materials;
    this.practices = practices;
  }

  static Badge state(AnthologyView one) {
    return one.publishedOn() == null
        ? Badge.info("Готовится").icon("pencil")
        : Badge.good("Выпущен");
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    AnthologyView one = look(id, scope);
    Heading heading =
        Heading.of(one.about().title())
            .under("Сборники", PATH)
            .lead(one.about().occasion())
            .badge(state(one));
    model.addAttribute(
        heading
            .also(Action.link("Содержание в PDF", PATH + "/" + id + "/print.pdf", "printer"))
            .also(Action.link("В Word", PATH + "/" + id + "/print.docx", "file-text")));
    model.addAttribute("one", one);
    model.addAttribute("key", Ids.next());
    model.addAttribute("release", release(one));
    model.addAttribute(
        "materials",
        one.open()
            ? materials.bank(scope).stream()
                .map(m -> Option.of(m.id(), m.state().content().title()))
                .toList()
            : List.of());
    model.addAttribute(
        "practices",
        one.open()
            ? practices.bank(scope).stream()
                .map(p -> Option.of(p.id(), p.state().content().title()))
                .toList()
            : List.of());
    return "collections/collection";
  }

  private AnthologyView look(String id, Scope scope) {
    return views.view(putting.one(new AnthologyId(id), scope), scope.viewer());
  }

  static String release(AnthologyView one) {
    if (one.publishedOn() == null) {
      return "готовится";
    }
    String on = Russian.date(one.publishedOn());
    return one.about().printRun() == null
        ? on
        : on + ", тираж " + Russian.number(one.about().printRun());
  }

  @PostMapping(CARD + "/works")
  ResponseEntity<Void> add(
      @PathVariable String id,
      @RequestParam(required = false) Work.Kind kind,
      @RequestParam(required = false) String source,
      @RequestParam(required = false) String title,
      @RequestParam(required = false) String author,
      @RequestParam(required = false) String coauthor,
      CreationKey key,
      Scope scope) {
    Added said = new Added(kind, source, title, Arrays.asList(author, coauthor));
    putting.add(key, new AnthologyId(id), said, scope);
    return Done.here("Работа добавлена");
  }

  @PostMapping(CARD + "/works/{work}/removal")
  ResponseEntity<Void> remove(
      @PathVariable String id, @PathVariable String work, IfMatch seen, Scope scope) {
    putting.remove(new AnthologyId(id), seen.version(), work, scope);
    return Done.here("Работа убрана");
  }

  @PostMapping(CARD + "/works/{work}/raise")
  ResponseEntity<Void> raise(
      @PathVariable String id, @PathVariable String work, IfMatch seen, Scope scope) {
    putting.raise(new AnthologyId(id), seen.version(), work, scope);
    return Done.here("Работа стоит выше");
  }

  @PostMapping(CARD + "/publication")
  ResponseEntity<Void> publish(@PathVariable String id, IfMatch seen, Scope scope) {
    putting.publish(new AnthologyId(id), seen.version(), scope);
    return Done.here("Сборник выпущен: его видят все педагоги");
  }
}
