package ru.traektoria.events.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.project.application.KeepingProjects;
import ru.traektoria.events.project.model.Project;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;

/** Makes views of projects: adds the names of associations and organisations. */
@Component
public class ProjectViews {

  private final KeepingProjects keeping;
  private final Associations associations;
  private final StaffDirectory directory;
  private final Clock clock;

  ProjectViews(
      KeepingProjects keeping, Associations associations, StaffDirectory directory, Clock clock) {
    this.keeping = keeping;
    this.associations = associations;
    this.directory = directory;
    this.clock = clock;
  }

  /** One. */
  public ProjectView view(Stored<Project> stored, Scope scope) {
    return views(List.of(stored), scope).get(0);
  }

  /** Many, with the names of their associations asked for at once. */
  public List<ProjectView> views(List<Stored<Project>> projects, Scope scope) {
    List<String> ids =
        projects.stream()
            .map(Stored::state)
            .flatMap(p -> Stream.concat(Stream.of(p.lead()), p.terms().associations().stream()))
            .map(AssociationId::value)
            .distinct()
            .toList();
    Map<String, String> names =
        associations.findAll(ids).stream()
            .collect(Collectors.toMap(Stored::id, known -> known.state().charter().name()));
    return projects.stream().map(stored -> view(stored, names, scope)).toList();
  }

  private ProjectView view(Stored<Project> stored, Map<String, String> names, Scope scope) {
    Project project = stored.state();
    Function<String, String> named = id -> names.getOrDefault(id, Russian.NOTHING);
    return new ProjectView(
        stored.id(),
        stored.version(),
        project.terms().title(),
        project.terms().goal(),
        project.terms().from(),
        project.terms().to(),
        new Named(project.lead().value(), named.apply(project.lead().value())),
        sorted(project.terms().associations().stream().map(AssociationId::value), named),
        sorted(project.terms().organisations().stream().map(o -> o.value()), directory::name),
        project.state(today()),
        project.closing() == null ? "" : project.closing().result(),
        project.closing() == null ? null : project.closing().on(),
        keeping.leads(scope, project));
  }

  private static List<Named> sorted(Stream<String> ids, Function<String, String> named) {
    return ids.map(id -> new Named(id, named.apply(id)))
        .sorted(Comparator.comparing(one -> Russian.sortKey(one.name())))
        .toList();
  }

  /** Today by the municipality's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
