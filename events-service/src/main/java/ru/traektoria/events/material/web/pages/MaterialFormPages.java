package ru.traektoria.events.material.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.competence.Competences;
import ru.traektoria.events.material.application.FindingMaterials;
import ru.traektoria.events.material.application.SubmittingMaterials;
import ru.traektoria.events.material.model.MaterialContent.Carrier;
import ru.traektoria.events.material.model.MaterialContent.Kind;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.events.material.web.MaterialView;
import ru.traektoria.events.material.web.MaterialViews;
import ru.traektoria.events.staff.Subjects;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Предложить или исправить материал. */
@Controller
class MaterialFormPages {

  private final FindingMaterials finding;
  private final SubmittingMaterials submitting;
  private final MaterialViews views;
  private final Competences competences;
  private final Subjects subjects;
  private final LeadingAssociations associations;
  private final StaffDirectory directory;

  MaterialFormPages(
      FindingMaterials finding,
      SubmittingMaterials submitting,
      MaterialViews views,
      Competences competences,
      Subjects subjects,
      LeadingAssociations associations,
      StaffDirectory directory) {
    this.finding = finding;
    this.submitting = submitting;
    this.views = views;
    this.competences = competences;
    this.subjects = subjects;
    this.associations = associations;
    this.directory = directory;
  }

  @GetMapping(MaterialTables.BANK + "/new")
  String fresh(Scope scope, Model model) {
    Viewer viewer = scope.viewer();
    model.addAttribute(
        Heading.of("Предложить материал")
            .under("Банк материалов", MaterialTables.BANK)
            .lead("Материал посмотрят эксперты; с положительными заключениями он войдёт в банк."));
    model.addAttribute("key", Ids.next());
    model.addAttribute("at", MaterialTables.BANK);
    model.addAttribute("office", viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD));
    model.addAttribute(
        "organisations",
        viewer.has(Role.METHODIST)
            ? directory.organisationsIn(viewer.municipality().orElse("-")).stream()
                .map(entry -> Option.of(entry.id(), entry.name()))
                .toList()
            : List.of());
    choices(scope, model);
    return "materials/form";
  }

  @GetMapping(MaterialTables.BANK + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    MaterialView material = views.view(finding.one(new MaterialId(id), scope), scope.viewer());
    String card = MaterialTables.BANK + "/" + id;
    model.addAttribute(
        Heading.of("Исправить материал")
            .under("Банк материалов", MaterialTables.BANK)
            .under(material.title(), card));
    model.addAttribute("m", material);
    model.addAttribute("links", String.join("\n", material.links()));
    model.addAttribute("chosenSubjects", material.subjects().stream().map(Named::id).toList());
    model.addAttribute("chosen", material.competences().stream().map(Named::id).toList());
    model.addAttribute("at", card);
    model.addAttribute("office", false);
    model.addAttribute("organisations", List.of());
    choices(scope, model);
    return "materials/form";
  }

  private void choices(Scope scope, Model model) {
    model.addAttribute("kinds", Words.options(Kind.values(), Kind::label));
    model.addAttribute("carriers", Words.options(Carrier.values(), Carrier::label));
    model.addAttribute("competences", Words.options(competences.names()));
    model.addAttribute("subjects", Words.options(subjects.choices()));
    model.addAttribute(
        "associations",
        associations.all(scope).stream()
            .map(one -> Option.of(one.id(), one.state().charter().name()))
            .sorted((a, b) -> Russian.sortKey(a.label()).compareTo(Russian.sortKey(b.label())))
            .toList());
  }

  @PostMapping(MaterialTables.BANK)
  ResponseEntity<Void> submit(MaterialForm form, CreationKey key, Scope scope) {
    String id = submitting.submit(key, form.submission(), scope).id();
    return Done.at(MaterialTables.BANK + "/" + id, "Материал подан: методист назначит экспертов");
  }

  @PostMapping(MaterialTables.BANK + "/{id}")
  ResponseEntity<Void> correct(
      @PathVariable String id, MaterialForm form, IfMatch seen, Scope scope) {
    submitting.correct(new MaterialId(id), seen.version(), form.submission(), scope);
    return Done.at(MaterialTables.BANK + "/" + id, "Материал исправлен и ждёт экспертов");
  }
}
