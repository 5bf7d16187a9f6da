package ru.traektoria.events.material.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.competence.Competences;
import ru.traektoria.events.material.application.MaterialReach;
import ru.traektoria.events.material.model.Expertise;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialContent;
import ru.traektoria.events.material.model.MaterialRule;
import ru.traektoria.events.material.web.MaterialView.May;
import ru.traektoria.events.material.web.MaterialView.Round;
import ru.traektoria.events.staff.Subjects;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;

/** Makes views of materials: adds names and what the viewer may do. */
@Component
public class MaterialViews {

  private final StaffDirectory directory;
  private final Competences competences;
  private final Subjects subjects;
  private final Associations associations;
  private final MaterialReach reach;

  MaterialViews(
      StaffDirectory directory,
      Competences competences,
      Subjects subjects,
      Associations associations,
      MaterialReach reach) {
    this.directory = directory;
    this.competences = competences;
    this.subjects = subjects;
    this.associations = associations;
    this.reach = reach;
  }

  /** The names a view needs, looked up once for many. */
  private record Names(
      Map<String, String> competences,
      Map<String, String> subjects,
      Map<String, String> associations) {}

  /** Views of many. */
  public List<MaterialView> views(List<Stored<Material>> all, Viewer viewer) {
    List<String> groups =
        all.stream()
            .map(stored -> stored.state().content().association())
            .filter(id -> id != null)
            .distinct()
            .toList();
    Map<String, String> names =
        associations.findAll(groups).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Stored::id, stored -> stored.state().charter().name()));
    Names known = new Names(competences.names(), subjects.names(), names);
    return all.stream().map(stored -> view(stored, viewer, known)).toList();
  }

  /** View of one. */
  public MaterialView view(Stored<Material> stored, Viewer viewer) {
    return views(List.of(stored), viewer).get(0);
  }

  private MaterialView view(Stored<Material> stored, Viewer viewer, Names names) {
    Material material = stored.state();
    MaterialContent what = material.content();
    Material.Source source = material.source();
    return new MaterialView(
        stored.id(),
        stored.version(),
        what.title(),
        what.kind(),
        what.carrier(),
        what.printRun(),
        named(what.subjects(), names.subjects()),
        named(what.competences(), names.competences()),
        what.annotation(),
        what.association() == null
            ? null
            : named(List.of(what.association()), names.associations()).get(0),
        what.analysis(),
        what.links(),
        what.files(),
        material.state(),
        source.place().organisation() == null ? null : named(source.place().organisation().value()),
        source.authors().stream().map(author -> named(author.value())).toList(),
        material.submittedOn(),
        material.publishedOn(),
        material.archivedOn(),
        reach.inside(viewer, material)
            ? material.expertises().stream().map(this::round).toList()
            : List.of(),
        may(material, viewer));
  }

  private static List<Named> named(List<String> codes, Map<String, String> names) {
    return codes.stream().map(code -> new Named(code, names.getOrDefault(code, code))).toList();
  }

  private Named named(String id) {
    return new Named(id, directory.name(id));
  }

  private Round round(Expertise one) {
    Named expert = named(one.expert().value());
    return one.opinion() == null
        ? new Round(one.round(), expert, one.assignedOn(), null, null, null)
        : new Round(
            one.round(),
            expert,
            one.assignedOn(),
            one.opinion().verdict(),
            one.opinion().words(),
            one.opinion().on());
  }

  private May may(Material material, Viewer viewer) {
    boolean arranges = reach.arranges(viewer, material);
    boolean untouched = material.present().allMatch(one -> one.opinion() == null);
    return new May(
        MaterialRule.CORRECT.allows(material.state()) && reach.holds(viewer, material),
        arranges
            && MaterialRule.ASSIGN.allows(material.state())
            && (untouched
                || material.state()
                    != ru.traektoria.events.material.model.MaterialState.UNDER_REVIEW),
        MaterialRule.CONCLUDE.allows(material.state())
            ? material
                .present()
                .filter(one -> one.opinion() == null)
                .filter(one -> reach.concludes(viewer, material, one.expert()))
                .map(one -> named(one.expert().value()))
                .toList()
            : List.of(),
        arranges && MaterialRule.ARCHIVE.allows(material.state()),
        arranges && MaterialRule.RESTORE.allows(material.state()));
  }
}
