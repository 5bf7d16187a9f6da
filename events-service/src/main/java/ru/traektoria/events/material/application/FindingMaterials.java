package ru.traektoria.events.material.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Банк материалов and what the viewer has to do with. */
@Service
public class FindingMaterials {

  private final Materials materials;
  private final MaterialReach reach;

  FindingMaterials(Materials materials, MaterialReach reach) {
    this.materials = materials;
    this.reach = reach;
  }

  /** What is published. */
  public List<Stored<Material>> bank(Scope scope) {
    return seen(scope).filter(stored -> stored.state().state() == MaterialState.PUBLISHED).toList();
  }

  /** Own ones, those of the school, those to review; all of them for the methodist. */
  public List<Stored<Material>> applications(Scope scope) {
    return seen(scope).filter(stored -> reach.inside(scope.viewer(), stored.state())).toList();
  }

  /** One material; 404 if it is not the viewer's to see. */
  public Stored<Material> one(MaterialId id, Scope scope) {
    return materials
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state()))
        .orElseThrow(() -> Problems.notFound("Материал", id.value()));
  }

  private Stream<Stored<Material>> seen(Scope scope) {
    return materials.in(scope.municipality()).stream()
        .filter(stored -> reach.sees(scope, stored.state()));
  }
}
