package ru.traektoria.events.material.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.events.material.model.SchoolQuarter;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;

/** Материалы объединений: at least one a quarter, four a year from each (SC.3). */
@Service
public class Contributions {

  private final Materials materials;
  private final LeadingAssociations associations;

  Contributions(Materials materials, LeadingAssociations associations) {
    this.materials = materials;
    this.associations = associations;
  }

  /**
   * What an association gave in a year.
   *
   * @param quarters published materials by quarter; those with none are missing
   */
  public record Contribution(
      String association,
      String name,
      Association.Kind kind,
      Map<SchoolQuarter, Long> quarters,
      LocalDate last) {

    /** Materials of one quarter. */
    public long in(SchoolQuarter quarter) {
      return quarters.getOrDefault(quarter, 0L);
    }

    /** Materials of the year. */
    public long total() {
      return quarters.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Every association the viewer sees, also one that gave nothing; clubs are not asked. */
  public List<Contribution> of(AcademicYear year, Scope scope) {
    List<Material> published =
        materials.in(scope.municipality()).stream()
            .map(Stored::state)
            .filter(one -> one.state() == MaterialState.PUBLISHED)
            .filter(one -> one.content().association() != null && year.contains(one.publishedOn()))
            .toList();
    return associations.all(scope).stream()
        .map(Stored::state)
        .filter(one -> one.charter().kind() != Association.Kind.CLUB)
        .map(one -> contribution(one, published))
        .toList();
  }

  private static Contribution contribution(Association one, List<Material> published) {
    List<Material> own =
        published.stream()
            .filter(material -> material.content().association().equals(one.id().value()))
            .toList();
    Map<SchoolQuarter, Long> quarters = new EnumMap<>(SchoolQuarter.class);
    own.forEach(
        material -> quarters.merge(SchoolQuarter.of(material.publishedOn()), 1L, Long::sum));
    return new Contribution(
        one.id().value(),
        one.charter().name(),
        one.charter().kind(),
        quarters,
        own.stream().map(Material::publishedOn).max(Comparator.naturalOrder()).orElse(null));
  }
}
