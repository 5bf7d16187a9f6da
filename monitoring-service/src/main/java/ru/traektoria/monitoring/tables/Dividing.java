package ru.traektoria.monitoring.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Grouping;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;
import ru.traektoria.monitoring.formula.DetailSegment;
import ru.traektoria.monitoring.formula.PeopleSegment;
import ru.traektoria.monitoring.reading.Segment;
import ru.traektoria.monitoring.reading.Slice;

/**
 * Делит a place into the parts of a breakdown: by what facts name, or by what the catalogue says.
 */
public record Dividing(Facts facts, Catalogue catalogue) {

  /** Whether the part is one that facts or the catalogue name. */
  public static boolean knows(Facts facts, Catalogue catalogue, PartKey part) {
    return new Dividing(facts, catalogue).segment(part).isPresent();
  }

  /** Every part of the slice by its key; within an organisation there is no other one. */
  Map<String, Slice> parts(Indicator indicator, Breakdown by, Slice slice) {
    Map<String, Slice> parts = new LinkedHashMap<>();
    switch (by) {
      case ORGANISATION -> {
        for (int o : within(slice.organisation(), facts.names.organisations)) {
          parts.put(facts.names.organisations.text(o), slice.withOrganisation(o));
        }
      }
      case SUBJECT -> {
        for (int s : within(slice.subject(), facts.names.subjects)) {
          parts.put(facts.names.subjects.text(s), slice.withSubject(s));
        }
      }
      case SECTION -> {
        for (int s : sections(slice)) {
          within(slice, new Segment.OfSection(s))
              .ifPresent(part -> parts.put(facts.names.sections.text(s), part));
        }
      }
      case RESPONSIBLE -> {
        for (String key : responsible(slice)) {
          segment(new PartKey(by, key))
              .flatMap(part -> within(slice, part))
              .ifPresent(part -> parts.put(key, part));
        }
      }
      default -> {
        for (String key : keys(indicator, by)) {
          segment(new PartKey(by, key))
              .flatMap(part -> within(slice, part))
              .ifPresent(part -> parts.put(key, part));
        }
      }
    }
    return parts;
  }

  /** Empty where the slice is another part already. */
  private static Optional<Slice> within(Slice slice, Segment part) {
    return slice.segment() == null || slice.segment().equals(part)
        ? Optional.of(slice.within(part))
        : Optional.empty();
  }

  /** Headings that plans of the place have: those of the whole region would be thousands. */
  private int[] sections(Slice slice) {
    PlanFacts.Items items = facts.plans.items;
    return IntStream.range(0, items.rows())
        .filter(items::present)
        .filter(i -> contains(slice, items, i))
        .map(items.section::get)
        .filter(section -> section != Dictionary.NONE)
        .distinct()
        .toArray();
  }

  /** Who answers for items of plans of the place, and nobody of the directory last. */
  private List<String> responsible(Slice slice) {
    PlanFacts.Items items = facts.plans.items;
    PlanFacts.Responsible table = facts.plans.responsible;
    int[] named =
        IntStream.range(0, table.rows())
            .filter(table::present)
            .filter(row -> items.present(table.owner(row)))
            .filter(row -> contains(slice, items, table.owner(row)))
            .map(table.teacher::get)
            .filter(teacher -> teacher != Dictionary.NONE)
            .distinct()
            .toArray();
    return Stream.concat(
            IntStream.of(named).mapToObj(facts.names.teachers::text), Stream.of(PartKey.NOBODY))
        .toList();
  }

  private static boolean contains(Slice slice, PlanFacts.Items items, int item) {
    return slice.contains(items.municipality.get(item), items.organisation.get(item));
  }

  private static int[] within(int chosen, Dictionary all) {
    return chosen >= 0 ? new int[] {chosen} : IntStream.range(0, all.size()).toArray();
  }

  private List<String> keys(Indicator indicator, Breakdown by) {
    if (by == Breakdown.GRADE) {
      return Segment.OfGrade.keys();
    }
    if (by == Breakdown.POSITION) {
      Dictionary positions = facts.names.positions;
      return IntStream.range(0, positions.size()).mapToObj(positions::text).toList();
    }
    String before = by == Breakdown.DETAIL ? indicator.code() + "." : "";
    return catalogue.grouping(indicator, by).stream()
        .flatMap(grouping -> grouping.parts().stream())
        .map(part -> before + part.key())
        .toList();
  }

  /** What the key names; empty if no fact and no row of the catalogue knows it. */
  Optional<Segment> segment(PartKey part) {
    return switch (part.by()) {
      case KIND ->
          catalogue
              .grouping(Breakdown.KIND)
              .flatMap(kinds -> kinds.part(part.key()))
              .map(kind -> facts.names.codes.find(kind.key()))
              .map(Segment.OfKind::new);
      case POSITION ->
          Optional.of(facts.names.positions.find(part.key()))
              .filter(found -> found != Dictionary.NONE)
              .map(Segment.OfPosition::new);
      case GRADE -> Segment.OfGrade.parse(part.key()).map(Segment.class::cast);
      case SECTION ->
          Optional.of(facts.names.sections.find(part.key()))
              .filter(found -> found != Dictionary.NONE)
              .map(Segment.OfSection::new);
      case RESPONSIBLE -> responsible(part.key());
      case DETAIL -> detail(part.key());
      default ->
          catalogue
              .grouping(part.by())
              .flatMap(grouping -> grouping.part(part.key()))
              .map(found -> people(part.by(), found));
    };
  }

  private Optional<Segment> responsible(String key) {
    return key.equals(PartKey.NOBODY)
        ? Optional.of(Segment.OfResponsible.NOBODY)
        : Optional.of(facts.names.teachers.find(key))
            .filter(found -> found != Dictionary.NONE)
            .map(Segment.OfResponsible::new);
  }

  private static Segment people(Breakdown by, Grouping.Part part) {
    return new PeopleSegment(by.name(), part.key(), part.condition());
  }

  private Optional<Segment> detail(String key) {
    int dot = key.lastIndexOf('.');
    String code = dot < 0 ? key : key.substring(0, dot);
    return catalogue.versions(code).stream()
        .filter(indicator -> indicator.details() != null)
        .flatMap(indicator -> indicator.details().part(key.substring(dot + 1)).stream())
        .reduce((earlier, later) -> later)
        .map(part -> new DetailSegment(code, part.key(), part.condition()));
  }
}
