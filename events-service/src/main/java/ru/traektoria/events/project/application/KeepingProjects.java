package ru.traektoria.events.project.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.project.model.Project;
import ru.traektoria.events.project.model.Project.Closing;
import ru.traektoria.events.project.model.ProjectId;
import ru.traektoria.events.project.model.ProjectTerms;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Проекты объединений: whoever leads the association registers them and tells the result. */
@Service
public class KeepingProjects {

  private static final Optional<String> NOWHERE = Optional.of("-");

  private final Projects projects;
  private final LeadingAssociations associations;
  private final Reach reach;
  private final StaffDirectory directory;
  private final Clock clock;

  KeepingProjects(
      Projects projects,
      LeadingAssociations associations,
      Reach reach,
      StaffDirectory directory,
      Clock clock) {
    this.projects = projects;
    this.associations = associations;
    this.reach = reach;
    this.directory = directory;
    this.clock = clock;
  }

  /** Projects the viewer may know of: the municipality's, and those the own school is in. */
  public List<Stored<Project>> all(Scope scope) {
    Optional<String> municipality =
        scope.unlimited() ? Optional.empty() : scope.viewer().municipality().or(() -> NOWHERE);
    return projects.in(municipality).stream()
        .filter(stored -> sees(scope, stored.state()))
        .toList();
  }

  /** Projects in which an association works. */
  public List<Stored<Project>> of(AssociationId association, Scope scope) {
    return all(scope).stream().filter(stored -> stored.state().joins(association)).toList();
  }

  /** One project; 404 if it is not the viewer's to see. */
  public Stored<Project> one(ProjectId id, Scope scope) {
    return projects
        .find(id)
        .filter(stored -> sees(scope, stored.state()))
        .orElseThrow(() -> Problems.notFound("Проект", id.value()));
  }

  /** Answers whether the viewer leads the association that leads it. */
  public boolean leads(Scope scope, Project project) {
    return associations.leads(scope, project.lead());
  }

  /** Регистрирует проект of an association that the viewer leads. */
  public Stored<Project> register(
      CreationKey key, AssociationId lead, ProjectTerms terms, Scope scope) {
    Association leading = associations.one(lead, scope).state();
    if (!associations.leads(scope, leading)) {
      throw Problems.forbidden("Проект регистрирует тот, кто ведёт объединение.");
    }
    requireKnown(terms, leading.place(), scope);
    ProjectId id = new ProjectId(key.id());
    return projects.create(
        id, key.requestHash(), Project.register(id, lead, leading.place(), terms));
  }

  /** Changes what is said of it. */
  public Stored<Project> change(ProjectId id, long version, ProjectTerms terms, Scope scope) {
    requireKnown(terms, led(id, scope).state().place(), scope);
    return projects.update(id, version, project -> project.change(terms));
  }

  /** Завершает. */
  public Stored<Project> close(ProjectId id, long version, Closing how, Scope scope) {
    LocalDate today = LocalDate.now(clock);
    return decide(id, version, scope, project -> project.close(how, today));
  }

  /** Opens it again. */
  public Stored<Project> reopen(ProjectId id, long version, Scope scope) {
    return decide(id, version, scope, Project::reopen);
  }

  private Stored<Project> decide(
      ProjectId id, long version, Scope scope, Function<Project, Decision<Project, Object>> how) {
    led(id, scope);
    return projects.update(id, version, how);
  }

  /** Answers whether the viewer leads any association, and so may register a project. */
  public boolean registers(Scope scope) {
    return associations.all(scope).stream()
        .anyMatch(stored -> associations.leads(scope, stored.state()));
  }

  /** One that the viewer leads; 403 for who only sees it. */
  public Stored<Project> led(ProjectId id, Scope scope) {
    Stored<Project> known = one(id, scope);
    if (!leads(scope, known.state())) {
      throw Problems.forbidden("Проект ведёт руководитель объединения, методист или школа.");
    }
    return known;
  }

  /** Whoever takes part is of the municipality; associations are those the viewer may see. */
  private void requireKnown(ProjectTerms terms, Place place, Scope scope) {
    terms.associations().stream()
        .filter(one -> !associations.sees(scope, one))
        .findAny()
        .ifPresent(
            one -> {
              throw Problems.refused(
                  Reason.at("associations", "project.association", "Такого объединения нет."));
            });
    terms.organisations().stream()
        .filter(one -> !isOrganisation(one.value(), place.municipality().value()))
        .findAny()
        .ifPresent(
            one -> {
              throw Problems.refused(
                  Reason.at(
                      "organisations", "project.organisation", "Такой организации в округе нет."));
            });
  }

  private boolean isOrganisation(String id, String municipality) {
    return directory
        .find(id)
        .filter(e -> e.kind() == Kind.ORGANISATION && municipality.equals(e.municipality()))
        .isPresent();
  }

  private boolean sees(Scope scope, Project project) {
    return reach.sees(scope, project.place())
        || project.terms().organisations().stream()
            .anyMatch(
                one ->
                    reach.sees(
                        scope, Place.of(project.place().municipality().value(), one.value())));
  }
}
