package ru.traektoria.mentoring.application.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.application.plan.SupportPlans;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.target.Checklist;
import ru.traektoria.mentoring.model.target.Checklist.Said;
import ru.traektoria.mentoring.model.target.Requirement;
import ru.traektoria.mentoring.model.target.Requirement.Fact;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
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
  private final TargetModels models;
  private final Pairs pairs;
  private final SupportPlans plans;
  private final StaffDirectory directory;
  private final Reach reach;
  private final Clock clock;

  CheckingTargetModel(
      Checklists checklists,
      TargetModels models,
      Pairs pairs,
      SupportPlans plans,
      StaffDirectory directory,
      Reach reach,
      Clock clock) {
    this.checklists = checklists;
    this.models = models;
    this.pairs = pairs;
    this.plans = plans;
    this.directory = directory;
    this.reach = reach;
    this.clock = clock;
  }

  /** The checklists of these organisations of one municipality. */
  public Map<String, List<Line>> of(String municipality, List<String> organisations) {
    List<Requirement> requirements = checklists.requirements(municipality);
    Map<String, Checklist> said = checklists.in(municipality);
    Map<String, Set<Fact>> facts = facts(municipality);
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

  private Map<String, Set<Fact>> facts(String municipality) {
    LocalDate today = LocalDate.now(clock);
    AcademicYear year = AcademicYear.of(today);
    Map<String, Set<Fact>> facts = new java.util.HashMap<>();
    for (Stored<TargetModelAdoption> stored : models.in(Optional.of(municipality))) {
      of(facts, stored.state().place().organisation()).addAll(paper(stored.state(), today));
    }
    for (Stored<SupportPlan> stored : plans.of(municipality, year.toString())) {
      if (stored.state().approved() && stored.state().place().organisation() != null) {
        of(facts, stored.state().place().organisation()).add(Fact.PLAN);
      }
    }
    pairs.in(Optional.of(municipality)).stream()
        .map(Stored::state)
        .filter(pair -> pair.place().organisation() != null)
        .forEach(pair -> of(facts, pair.place().organisation()).addAll(of(pair, year)));
    return facts;
  }

  private static Set<Fact> of(Map<String, Set<Fact>> facts, OrganisationId id) {
    return facts.computeIfAbsent(id.value(), key -> EnumSet.noneOf(Fact.class));
  }

  private static Set<Fact> paper(TargetModelAdoption adoption, LocalDate today) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    if (!adoption.inForceOn(today)) {
      return facts;
    }
    facts.add(Fact.ORDER);
    if (adoption.act().curator() != null) {
      facts.add(Fact.CURATOR);
    }
    String programme = adoption.act().programme();
    if (programme != null && !programme.isBlank()) {
      facts.add(Fact.PROGRAMME);
    }
    return facts;
  }

  private static Set<Fact> of(MentoringPair pair, AcademicYear year) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    boolean began = pair.status() != Status.PROPOSED && pair.status() != Status.DECLINED;
    LocalDate end =
        pair.closing() == null ? pair.terms().period().plannedTo() : pair.closing().on();
    boolean thisYear =
        began && !pair.terms().period().from().isAfter(year.last()) && !end.isBefore(year.first());
    if (thisYear) {
      facts.add(Fact.PAIRS);
    }
    if (pair.status() == Status.ACTIVE) {
      facts.add(Fact.MENTORS);
    }
    if (pair.assessments().stream().anyMatch(one -> !one.on().isBefore(year.first()))) {
      facts.add(Fact.MONITORING);
    }
    return facts;
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
