package ru.traektoria.route.application.attestation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.application.attestation.AttestationFacts.Facts;
import ru.traektoria.route.application.attestation.AttestationFacts.Held;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.attestation.AttestationKind;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.ListedAttestation.Wish;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Кого внести в список аттестуемых года (S1-55): whose conformity or category ends in the year, who
 * never had a conformity, who is on the schedule or intends to apply. Who is free by law, or works
 * nowhere on that day, is not proposed.
 */
@Service
public class AttestationCandidates {

  private final ListingAttestation listing;
  private final AttestationFacts facts;
  private final CategoryRequests requests;
  private final StaffDirectory directory;

  AttestationCandidates(
      ListingAttestation listing,
      AttestationFacts facts,
      CategoryRequests requests,
      StaffDirectory directory) {
    this.listing = listing;
    this.facts = facts;
    this.requests = requests;
    this.directory = directory;
  }

  /** Why somebody is proposed. */
  public enum Ground {
    CONFORMITY_ENDS("заканчивается соответствие"),
    NEVER_ASSESSED("соответствие не записано"),
    SCHEDULED("в графике заседаний"),
    CATEGORY_ENDS("заканчивается категория"),
    INTENDED("намерен подать заявление");

    private final String label;

    Ground(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * Somebody to be listed.
   *
   * @param term last day of what ends, or the day of the session, or the month of the intention;
   *     {@code null} if there is none
   */
  public record Candidate(Wish wish, Ground ground, LocalDate term) {}

  /** The proposals for a year by the id they would have; none for a year that is over. */
  public Map<String, Candidate> of(AcademicYear year, Reach reach, LocalDate today) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    if (year.last().isBefore(today)) {
      return found;
    }
    LocalDate day = year.contains(today) ? today : year.first();
    Stream.of(
            conformities(year, reach, day),
            endingCategories(year, reach, day),
            intentions(year, reach))
        .flatMap(one -> one)
        .forEach(one -> found.putIfAbsent(one.wish().id(), one));
    return found;
  }

  private Stream<Candidate> conformities(AcademicYear year, Reach reach, LocalDate day) {
    return listing.within(reach, day).stream()
        .filter(line -> line.position() != null)
        .flatMap(line -> conformity(line, year).stream());
  }

  private static Optional<Candidate> conformity(ListingAttestation.Line line, AcademicYear year) {
    Wish wish = wish(line.teacher(), year, AttestationKind.CONFORMITY, line.position());
    Optional<Candidate> scheduled =
        line.running()
            .map(running -> running.schedule().sessionOn())
            .filter(year::contains)
            .map(session -> new Candidate(wish, Ground.SCHEDULED, session));
    return scheduled.isPresent() || !line.due(year.last())
        ? scheduled
        : Optional.of(
            new Candidate(
                wish,
                line.until() == null ? Ground.NEVER_ASSESSED : Ground.CONFORMITY_ENDS,
                line.until()));
  }

  private Stream<Candidate> endingCategories(AcademicYear year, Reach reach, LocalDate day) {
    return facts.all().values().stream()
        .filter(known -> known.work(day).isPresent())
        .flatMap(
            known ->
                teacher(known.teacher(), reach)
                    .flatMap(entry -> ending(entry, known, year))
                    .stream());
  }

  /** The newest category of a position, if it ends within the year. */
  private static Optional<Candidate> ending(DirectoryEntry entry, Facts known, AcademicYear year) {
    Comparator<Held> byAward = Comparator.comparing(Held::awardedOn);
    return known.categories().stream()
        .collect(Collectors.toMap(Held::position, h -> h, BinaryOperator.maxBy(byAward)))
        .values()
        .stream()
        .filter(held -> held.validTo() != null && year.contains(held.validTo()))
        .min(Comparator.comparing(Held::validTo))
        .map(
            held ->
                new Candidate(
                    wish(entry, year, AttestationKind.CATEGORY, held.position()),
                    Ground.CATEGORY_ENDS,
                    held.validTo()));
  }

  private Stream<Candidate> intentions(AcademicYear year, Reach reach) {
    return requests.all().stream()
        .filter(request -> year.contains(request.intendedFor()))
        .filter(
            request ->
                request.state() != CategoryRequest.State.WITHDRAWN
                    && request.state() != CategoryRequest.State.ANNULLED)
        .flatMap(
            request ->
                teacher(request.teacher(), reach)
                    .map(
                        entry ->
                            new Candidate(
                                wish(entry, year, AttestationKind.CATEGORY, request.position()),
                                Ground.INTENDED,
                                request.intendedFor()))
                    .stream());
  }

  private Optional<DirectoryEntry> teacher(TeacherId id, Reach reach) {
    return directory
        .find(id.value())
        .filter(e -> e.kind() == DirectoryEntry.Kind.TEACHER)
        .filter(e -> reach.covers(e.municipality(), e.organisation(), e.id()));
  }

  private static Wish wish(
      DirectoryEntry entry, AcademicYear year, AttestationKind kind, String position) {
    Place place = new Place(entry.municipality(), entry.organisation());
    return new Wish(new TeacherId(entry.id()), place, year, kind, position);
  }
}
