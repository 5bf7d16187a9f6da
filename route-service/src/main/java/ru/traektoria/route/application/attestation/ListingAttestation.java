package ru.traektoria.route.application.attestation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.application.attestation.AttestationFacts.Facts;
import ru.traektoria.route.application.attestation.AttestationFacts.Work;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.ExemptionRule;
import ru.traektoria.route.model.attestation.ExemptionRule.Exempt;
import ru.traektoria.route.model.attestation.RecordedExemption;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Список аттестуемых года (S1 §1.2, сентябрь): whose conformity ends within the academic year or
 * who never had one, and who is free of it by law.
 */
@Service
public class ListingAttestation {

  private final AttestationFacts facts;
  private final Exemptions exemptions;
  private final Conformities conformities;
  private final StaffDirectory directory;

  ListingAttestation(
      AttestationFacts facts,
      Exemptions exemptions,
      Conformities conformities,
      StaffDirectory directory) {
    this.facts = facts;
    this.exemptions = exemptions;
    this.conformities = conformities;
    this.directory = directory;
  }

  /**
   * A teacher and the year's conformity.
   *
   * @param position code, {@code null} where the register knows none
   * @param until last day of the newest conformity, {@code null} if there is none
   * @param exempt why none is needed this year
   * @param running the newest attestation of the school, open or ended within the year
   */
  public record Line(
      DirectoryEntry teacher,
      String position,
      LocalDate until,
      Optional<Exempt> exempt,
      Optional<Conformity> running) {

    /** Has to be put on this year's list and is not yet. */
    public boolean due(LocalDate endOfYear) {
      boolean lasting = until != null && until.isAfter(endOfYear);
      return !lasting && exempt.isEmpty() && running.isEmpty();
    }
  }

  public List<Line> within(Reach reach, LocalDate today) {
    AcademicYear year = AcademicYear.of(today);
    Map<String, Facts> known = facts.all();
    Map<String, Conformity> newest = newest(year);
    Map<TeacherId, List<Entered>> entered = entered();
    return directory.all().stream()
        .filter(e -> e.kind() == DirectoryEntry.Kind.TEACHER)
        .filter(e -> reach.covers(e.municipality(), e.organisation(), e.id()))
        .map(
            e -> {
              TeacherId id = new TeacherId(e.id());
              Facts told = known.getOrDefault(e.id(), Facts.unknown(id));
              List<Entered> own = entered.getOrDefault(id, List.of());
              return line(e, told, own, newest.get(e.id()), today);
            })
        .sorted(Comparator.comparing(line -> line.teacher().sortKey()))
        .toList();
  }

  /** What the law says of a teacher in a position on a day. */
  public Optional<Exempt> exempt(TeacherId teacher, String position, LocalDate day) {
    List<Entered> entered =
        exemptions.of(teacher).stream()
            .filter(RecordedExemption::counts)
            .map(RecordedExemption::entered)
            .toList();
    return ExemptionRule.on(facts.of(teacher).circumstances(position, entered), day);
  }

  private static Line line(
      DirectoryEntry teacher,
      Facts known,
      List<Entered> entered,
      Conformity running,
      LocalDate today) {
    String position = known.work(today).map(Work::position).orElse(null);
    Optional<Exempt> exempt = ExemptionRule.on(known.circumstances(position, entered), today);
    return new Line(teacher, position, known.conformsUntil(), exempt, Optional.ofNullable(running));
  }

  private Map<TeacherId, List<Entered>> entered() {
    return exemptions.all().stream()
        .filter(RecordedExemption::counts)
        .collect(
            Collectors.groupingBy(
                RecordedExemption::teacher,
                Collectors.mapping(RecordedExemption::entered, Collectors.toList())));
  }

  private Map<String, Conformity> newest(AcademicYear year) {
    Map<String, Conformity> newest = new HashMap<>();
    conformities.all().stream()
        .filter(c -> c.state().open() || year.contains(c.schedule().sessionOn()))
        .filter(c -> c.state() != Conformity.State.CALLED_OFF)
        .forEach(
            c ->
                newest.merge(
                    c.teacher().value(),
                    c,
                    (a, b) -> a.schedule().sessionOn().isAfter(b.schedule().sessionOn()) ? a : b));
    return newest;
  }
}
