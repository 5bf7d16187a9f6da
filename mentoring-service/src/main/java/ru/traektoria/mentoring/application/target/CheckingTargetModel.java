package ru.traektoria.mentoring.application.target;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.target.Checklist;
import ru.traektoria.mentoring.model.target.Checklist.Said;
import ru.traektoria.mentoring.model.target.Requirement;
import ru.traektoria.mentoring.model.target.Requirement.Fact;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Чек-лист целевой модели: what is there by facts, and what the school says with its document. */
@Service
public class CheckingTargetModel {

  private static final int MOST = 30;

  /**
   * One requirement of one organisation.
   *
   * @param fact whether it is there by what the platform knows; {@code null} where it cannot tell
   * @param said what the school says, {@code null} until then
   */
  public record Line(Requirement requirement, Boolean fact, Said said) {
    /** There by facts, or by the school's word where the platform cannot tell. */
    public boolean there() {
      return fact != null ? fact : said != null && said.there();
    }
  }

  private final Checklists checklists;
  private final ToldByFacts told;
  private final StaffDirectory directory;
  private final Reach reach;

  CheckingTargetModel(
      Checklists checklists, ToldByFacts told, StaffDirectory directory, Reach reach) {
    this.checklists = checklists;
    this.told = told;
    this.directory = directory;
    this.reach = reach;
  }

  /** The checklists of these organisations of one municipality. */
  public Map<String, List<Line>> of(String municipality, List<String> organisations) {
    List<Requirement> requirements = checklists.requirements(municipality);
    Map<String, Checklist> said = checklists.in(municipality);
    Map<String, Set<Fact>> facts = told.in(municipality);
    return organisations.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    lines(
                        requirements,
                        facts.getOrDefault(id, EnumSet.noneOf(Fact.class)),
                        Optional.ofNullable(said.get(id)))));
  }

  private static List<Line> lines(
      List<Requirement> requirements, Set<Fact> facts, Optional<Checklist> said) {
    return requirements.stream()
        .map(
            one ->
                new Line(
                    one,
                    one.told() ? facts.contains(Fact.valueOf(one.code())) : null,
                    said.flatMap(list -> list.of(one.code())).orElse(null)))
        .toList();
  }

  /** The checklist of one organisation within reach; 404 for any other. */
  public List<Line> one(OrganisationId organisation, Scope scope) {
    DirectoryEntry where = required(organisation, scope);
    return of(where.municipality(), List.of(where.id())).get(where.id());
  }

  private DirectoryEntry required(OrganisationId organisation, Scope scope) {
    return directory
        .find(organisation.value())
        .filter(entry -> entry.kind() == DirectoryEntry.Kind.ORGANISATION)
        .filter(entry -> reach.covers(scope, entry))
        .orElseThrow(() -> Problems.notFound("Организация", organisation.value()));
  }

  /** The school says something about one requirement. */
  public void say(OrganisationId organisation, Said word, Scope scope) {
    DirectoryEntry where = required(organisation, scope);
    boolean known =
        checklists.requirements(where.municipality()).stream()
            .anyMatch(one -> one.code().equals(word.code()));
    if (!known) {
      throw Problems.notFound("Требование", word.code());
    }
    Place place = new Place(new MunicipalityId(where.municipality()), organisation);
    checklists.change(place, list -> list.say(word));
  }

  /** What the municipality asks for. */
  public List<Requirement> requirements(Viewer viewer) {
    return checklists.requirements(viewer.municipality().orElse(""));
  }

  /** Adds a requirement of the municipality's own. */
  public void require(String text, Viewer viewer) {
    String municipality = viewer.municipality().orElse("");
    List<Requirement> all = new ArrayList<>(checklists.requirements(municipality));
    if (text.isBlank() || all.size() >= MOST) {
      throw Problems.refused(
          Reason.at("text", "requirement.text", "Напишите требование; в списке не больше 30."));
    }
    all.add(new Requirement(Ids.next(), text.strip()));
    checklists.require(municipality, all);
  }

  /** Takes a requirement away. */
  public void dismiss(String code, Viewer viewer) {
    String municipality = viewer.municipality().orElse("");
    checklists.require(
        municipality,
        checklists.requirements(municipality).stream()
            .filter(one -> !one.code().equals(code))
            .toList());
  }
}
