package ru.traektoria.route.application.portfolio;

import java.util.List;
import ru.traektoria.route.model.portfolio.PublishedMaterial;
import ru.traektoria.route.model.terms.TeacherId;

/** Materials of the bank with their authors. */
public interface PublishedMaterials {

  /** Everything told of the teacher's materials, archived ones too. */
  List<PublishedMaterial> of(TeacherId author);

  /**
   * A material as it stands now.
   *
   * @param sequence of the material's event; an older one changes nothing
   */
  void put(PublishedMaterial material, long sequence);
}
