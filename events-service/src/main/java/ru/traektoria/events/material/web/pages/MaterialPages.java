package ru.traektoria.events.material.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.material.application.FindingMaterials;
import ru.traektoria.events.material.application.ReviewingMaterials;
import ru.traektoria.events.material.model.Expertise.Opinion;
import ru.traektoria.events.material.model.Expertise.Verdict;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.events.material.web.MaterialView;
import ru.traektoria.events.material.web.MaterialViews;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** The card of a material: what it is, where it opens, its experts. */
@Controller
class MaterialPages {

  private static final String CARD = MaterialTables.BANK + "/{id}";

  private final FindingMaterials finding;
  private final ReviewingMaterials reviewing;
  private final MaterialViews views;
  private final FileAnswers files;
  private final Clock clock;

  MaterialPages(
      FindingMaterials finding,
      ReviewingMaterials reviewing,
      MaterialViews views,
      FileAnswers files,
      Clock clock) {
    this.finding = finding;
    this.reviewing = reviewing;
    this.views = views;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    MaterialView material = look(id, scope);
    Heading heading =
        Heading.of(material.title())
            .under("Банк материалов", MaterialTables.BANK)
            .lead(MaterialWords.authors(material))
            .badge(MaterialWords.state(material.state()));
    model.addAttribute(
        material.may().correct()
            ? heading.action(
                Action.link("Исправить", MaterialTables.BANK + "/" + id + "/edit", "pencil"))
            : heading);
    model.addAttribute("material", material);
    model.addAttribute(
        "annotation",
        Arrays.stream(material.annotation().split("\\R")).filter(l -> !l.isBlank()).toList());
    model.addAttribute("entries", entries(material));
    model.addAttribute("rounds", material.reviews().stream().map(MaterialPages::round).toList());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("verdicts", Words.options(Verdict.values(), Verdict::label));
    model.addAttribute(
        "experts",
        material.may().conclude().stream().map(e -> Option.of(e.id(), e.name())).toList());
    return "materials/material";
  }

  private MaterialView look(String id, Scope scope) {
    return views.view(finding.one(new MaterialId(id), scope), scope.viewer());
  }

  private static List<Entry> entries(MaterialView m) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Вид", m.kind().label()));
    entries.add(Entry.of("Носитель", MaterialWords.carrier(m)));
    add(entries, "Предметы", MaterialWords.names(m.subjects()));
    add(entries, "Компетенции", MaterialWords.names(m.competences()));
    add(entries, "Объединение", m.association() == null ? "" : m.association().name());
    add(entries, "Организация", m.organisation() == null ? "" : m.organisation().name());
    add(entries, "По итогам анализа", m.analysis());
    entries.add(Entry.of("Подан", Russian.date(m.submittedOn())));
    add(entries, "Опубликован", m.publishedOn() == null ? "" : Russian.date(m.publishedOn()));
    add(entries, "В архиве с", m.archivedOn() == null ? "" : Russian.date(m.archivedOn()));
    return entries;
  }

  private static void add(List<Entry> entries, String term, String value) {
    if (!value.isEmpty()) {
      entries.add(Entry.of(term, value));
    }
  }

  /** One expert's conclusion as the page shows it. */
  record Conclusion(String expert, String when, Badge verdict, List<String> words) {}

  private static Conclusion round(MaterialView.Round one) {
    if (one.verdict() == null) {
      return new Conclusion(
          one.expert().name(),
          "с " + Russian.date(one.assignedOn()),
          Badge.info("Ждём заключения").icon("clock"),
          List.of());
    }
    Badge badge =
        switch (one.verdict()) {
          case POSITIVE -> Badge.good("Положительное");
          case RETURN -> Badge.warning("На доработку");
          case NEGATIVE -> Badge.bad("Отрицательное");
        };
    return new Conclusion(
        one.expert().name(), Russian.date(one.on()), badge, one.words().lines().toList());
  }

  @GetMapping(CARD + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(look(id, scope).files(), file);
  }

  @PostMapping(CARD + "/experts")
  ResponseEntity<Void> assign(
      @PathVariable String id,
      @RequestParam(required = false) List<String> experts,
      IfMatch seen,
      Scope scope) {
    List<String> said = experts == null ? List.of() : experts;
    reviewing.assign(new MaterialId(id), seen.version(), said, scope);
    return Done.here("Эксперты назначены: материал у них в разделе «Мои материалы»");
  }

  @PostMapping(CARD + "/conclusions")
  ResponseEntity<Void> conclude(
      @PathVariable String id,
      @RequestParam(required = false) String expert,
      @RequestParam(required = false) Verdict verdict,
      @RequestParam(required = false) String words,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      IfMatch seen,
      Scope scope) {
    Opinion said = new Opinion(verdict, words, on);
    reviewing.conclude(new MaterialId(id), seen.version(), expert, said, scope);
    return Done.here("Заключение записано");
  }

  @PostMapping(CARD + "/archive")
  ResponseEntity<Void> archive(@PathVariable String id, IfMatch seen, Scope scope) {
    reviewing.archive(new MaterialId(id), seen.version(), scope);
    return Done.here("Материал в архиве: в банке он больше не считается");
  }

  @PostMapping(CARD + "/restoration")
  ResponseEntity<Void> restore(@PathVariable String id, IfMatch seen, Scope scope) {
    reviewing.restore(new MaterialId(id), seen.version(), scope);
    return Done.here("Материал снова в банке");
  }
}
