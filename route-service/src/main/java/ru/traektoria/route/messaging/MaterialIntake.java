package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.portfolio.PublishedMaterials;
import ru.traektoria.route.model.portfolio.PublishedMaterial;
import ru.traektoria.route.model.portfolio.PublishedMaterial.Kind;
import ru.traektoria.route.model.terms.TeacherId;

/** From events-service: what was published in the bank of materials, for portfolios (S1-74). */
@Component
class MaterialIntake implements Intake {

  private final PublishedMaterials materials;

  MaterialIntake(PublishedMaterials materials) {
    this.materials = materials;
  }

  /** The fields of MaterialPublished that a portfolio shows. */
  record MaterialTold(
      String material,
      List<TeacherId> authors,
      String title,
      String kind,
      LocalDate publishedOn,
      LocalDate archivedOn) {

    PublishedMaterial published() {
      return new PublishedMaterial(
          material, authors, title, known(kind), publishedOn, archivedOn != null);
    }

    /** A kind that came later than this service is a material. */
    private static Kind known(String word) {
      return Arrays.stream(Kind.values())
          .filter(one -> one.name().equals(word))
          .findFirst()
          .orElse(Kind.OTHER);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.MaterialPublished.v1");
  }

  @Override
  public void on(EventMessage event) {
    materials.put(event.data(MaterialTold.class).published(), event.sequence());
  }
}
