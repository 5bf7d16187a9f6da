package ru.traektoria.events.material.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.material.model.Expertise.Opinion;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Экспертиза и банк: the methodist names experts, each writes the own conclusion. */
@Service
public class ReviewingMaterials {

  private final Materials materials;
  private final FindingMaterials finding;
  private final MaterialReach reach;
  private final Reach places;
  private final Clock clock;

  ReviewingMaterials(
      Materials materials,
      FindingMaterials finding,
      MaterialReach reach,
      Reach places,
      Clock clock) {
    this.materials = materials;
    this.finding = finding;
    this.reach = reach;
    this.places = places;
    this.clock = clock;
  }

  /** Назначает экспертов. */
  public Stored<Material> assign(MaterialId id, long version, List<String> said, Scope scope) {
    arranging(id, scope, "Экспертов назначает методист.");
    List<TeacherId> experts =
        said.stream().filter(who -> who != null && !who.isBlank()).map(TeacherId::new).toList();
    experts.forEach(expert -> places.placeOf(expert, scope));
    return materials.update(id, version, is -> is.expertise().assign(experts, today()));
  }

  /**
   * Записывает заключение.
   *
   * @param expert whose; {@code null}: the viewer's own
   */
  public Stored<Material> conclude(
      MaterialId id, long version, String expert, Opinion said, Scope scope) {
    Material known = finding.one(id, scope).state();
    TeacherId who =
        expert == null || expert.isBlank()
            ? scope
                .viewer()
                .teacherId()
                .map(TeacherId::new)
                .orElseThrow(() -> Problems.forbidden("Назовите эксперта."))
            : new TeacherId(expert);
    reach.require(
        reach.concludes(scope.viewer(), known, who), "Заключение пишет эксперт, не автор.");
    return materials.update(id, version, is -> is.expertise().conclude(who, said, today()));
  }

  /** Убирает в архив. */
  public Stored<Material> archive(MaterialId id, long version, Scope scope) {
    arranging(id, scope, "Архив ведёт методист.");
    return materials.update(id, version, is -> is.archive(today()));
  }

  /** Возвращает из архива. */
  public Stored<Material> restore(MaterialId id, long version, Scope scope) {
    arranging(id, scope, "Архив ведёт методист.");
    return materials.update(id, version, Material::restore);
  }

  private void arranging(MaterialId id, Scope scope, String why) {
    reach.require(reach.arranges(scope.viewer(), finding.one(id, scope).state()), why);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
