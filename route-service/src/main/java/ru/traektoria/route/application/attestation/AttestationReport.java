package ru.traektoria.route.application.attestation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.attestation.Category;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.ListOutcome;
import ru.traektoria.route.model.attestation.ListedAttestation;
import ru.traektoria.route.model.terms.Place;

/**
 * Отчёт по аттестации за учебный год (S1 §1.2, май): numbers by organisation, no names. Everything
 * counts where the person worked when it was recorded, so that a transfer changes no past report.
 */
@Service
public class AttestationReport {

  private final CategoryRequests requests;
  private final Conformities conformities;
  private final AttestationLists lists;
  private final AttestationDecisions decisions;

  AttestationReport(
      CategoryRequests requests,
      Conformities conformities,
      AttestationLists lists,
      AttestationDecisions decisions) {
    this.requests = requests;
    this.conformities = conformities;
    this.lists = lists;
    this.decisions = decisions;
  }

  /**
   * Applications of a year by the day they were handed in, outcomes by the day of the order.
   *
   * @param applied without those that were taken back
   */
  public record OfCategory(int applied, int awarded, int refused) {

    static final OfCategory NONE = new OfCategory(0, 0, 0);

    OfCategory plus(OfCategory other) {
      return new OfCategory(
          applied + other.applied, awarded + other.awarded, refused + other.refused);
    }
  }

  /** Sessions of a year by what came of them; {@code open} are still ahead or not recorded. */
  public record OfConformity(int conforms, int doesNotConform, int open) {

    static final OfConformity NONE = new OfConformity(0, 0, 0);

    OfConformity plus(OfConformity other) {
      return new OfConformity(
          conforms + other.conforms, doesNotConform + other.doesNotConform, open + other.open);
    }
  }

  /** Those of the approved list of the year (SC.12), whatever the kind. */
  public record OfList(int listed, int passed, int notPassed) {

    static final OfList NONE = new OfList(0, 0, 0);

    OfList plus(OfList other) {
      return new OfList(listed + other.listed, passed + other.passed, notPassed + other.notPassed);
    }
  }

  /** An organisation, or all of them where it is {@code null}. */
  public record Line(
      String organisation,
      OfCategory first,
      OfCategory highest,
      OfConformity conformity,
      OfList list) {

    static Line none(String organisation) {
      return new Line(
          organisation, OfCategory.NONE, OfCategory.NONE, OfConformity.NONE, OfList.NONE);
    }

    Line plus(Line other) {
      return new Line(
          organisation,
          first.plus(other.first),
          highest.plus(other.highest),
          conformity.plus(other.conformity),
          list.plus(other.list));
    }

    boolean empty() {
      return equals(none(organisation));
    }
  }

  /** The organisations that have something to tell. */
  public List<Line> of(AcademicYear year, Reach reach, LocalDate today) {
    Map<String, Line> lines = new HashMap<>();
    requests.all().stream()
        .filter(request -> covers(reach, request.place(), request.teacher().value()))
        .forEach(request -> add(lines, line(request, year)));
    conformities.all().stream()
        .filter(one -> covers(reach, one.place(), one.teacher().value()))
        .filter(one -> year.contains(one.schedule().sessionOn()))
        .forEach(one -> add(lines, line(one)));
    AttestationDecisions.Known known = decisions.all();
    lists.of(year).stream()
        .map(Stored::state)
        .filter(ListedAttestation::stands)
        .filter(one -> covers(reach, one.place(), one.teacher().value()))
        .forEach(one -> add(lines, line(one, known, today)));
    List<Line> told = new ArrayList<>(lines.values());
    told.removeIf(Line::empty);
    told.sort(Comparator.comparing(Line::organisation));
    return told;
  }

  /** All of them together. */
  public static Line total(List<Line> lines) {
    return lines.stream().reduce(Line.none(null), Line::plus);
  }

  private static boolean covers(Reach reach, Place place, String teacher) {
    return reach.covers(place.municipality(), place.organisation(), teacher);
  }

  private static void add(Map<String, Line> lines, Line line) {
    lines.merge(line.organisation(), line, Line::plus);
  }

  private static Line line(CategoryRequest request, AcademicYear year) {
    String organisation = key(request.place());
    OfCategory counted = counted(request, year);
    return request.category() == Category.FIRST
        ? new Line(organisation, counted, OfCategory.NONE, OfConformity.NONE, OfList.NONE)
        : new Line(organisation, OfCategory.NONE, counted, OfConformity.NONE, OfList.NONE);
  }

  private static OfCategory counted(CategoryRequest request, AcademicYear year) {
    return switch (request.state()) {
      case INTENDED, WITHDRAWN, ANNULLED -> OfCategory.NONE;
      case APPLIED -> new OfCategory(one(year, request.application().on()), 0, 0);
      case AWARDED ->
          new OfCategory(
              one(year, request.application().on()), one(year, request.outcome().on()), 0);
      case REFUSED ->
          new OfCategory(
              one(year, request.application().on()), 0, one(year, request.outcome().on()));
    };
  }

  private static Line line(Conformity one) {
    OfConformity counted =
        switch (one.state()) {
          case SCHEDULED, REPRESENTED, ACQUAINTED -> new OfConformity(0, 0, 1);
          case CONFORMS -> new OfConformity(1, 0, 0);
          case DOES_NOT_CONFORM -> new OfConformity(0, 1, 0);
          case CALLED_OFF -> OfConformity.NONE;
        };
    return new Line(key(one.place()), OfCategory.NONE, OfCategory.NONE, counted, OfList.NONE);
  }

  private static Line line(
      ListedAttestation one, AttestationDecisions.Known known, LocalDate today) {
    OfList counted =
        switch (ListOutcome.of(known.of(one.teacher(), one.kind()), one.year(), today)) {
          case AHEAD -> new OfList(1, 0, 0);
          case PASSED -> new OfList(1, 1, 0);
          case NOT_PASSED -> new OfList(1, 0, 1);
        };
    return new Line(key(one.place()), OfCategory.NONE, OfCategory.NONE, OfConformity.NONE, counted);
  }

  private static int one(AcademicYear year, LocalDate day) {
    return year.contains(day) ? 1 : 0;
  }

  /** Whoever has no organisation stands in a line of their own. */
  private static String key(Place place) {
    return place.organisation() == null ? "" : place.organisation();
  }
}
