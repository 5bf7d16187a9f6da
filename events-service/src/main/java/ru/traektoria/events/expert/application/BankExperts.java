package ru.traektoria.events.expert.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.expert.model.ExpertWork;
import ru.traektoria.events.expert.model.ExpertWork.Expert;
import ru.traektoria.events.expert.model.ExpertWork.Kind;
import ru.traektoria.events.laboratory.application.Laboratories;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.material.application.Materials;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.practice.application.Practices;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.Review;
import ru.traektoria.platform.events.outbox.Stored;

/** Conclusions about practices and materials, scores of the council. */
@Component
class BankExperts {

  private static final String AT = "/activities/";

  private final Practices practices;
  private final Materials materials;
  private final Laboratories laboratories;

  BankExperts(Practices practices, Materials materials, Laboratories laboratories) {
    this.practices = practices;
    this.materials = materials;
    this.laboratories = laboratories;
  }

  Stream<ExpertWork> practices(Optional<String> town) {
    return practices.in(town).stream().map(Stored::state).flatMap(BankExperts::of);
  }

  private static Stream<ExpertWork> of(Practice practice) {
    String page = AT + "practices/" + practice.id().value();
    return practice.reviews().stream()
        .filter(review -> review.conclusion() != null)
        .map(
            review ->
                new ExpertWork(
                    expert(review),
                    Kind.PRACTICE,
                    practice.content().title(),
                    page,
                    review.conclusion().on(),
                    1));
  }

  private static Expert expert(Review review) {
    return review.expert() == null
        ? new Expert(null, review.guest().name())
        : Expert.of(review.expert());
  }

  Stream<ExpertWork> materials(Optional<String> town) {
    return materials.in(town).stream().map(Stored::state).flatMap(BankExperts::of);
  }

  private static Stream<ExpertWork> of(Material material) {
    String page = AT + "materials/" + material.id().value();
    return material.expertises().stream()
        .filter(one -> one.opinion() != null)
        .map(
            one ->
                new ExpertWork(
                    Expert.of(one.expert()),
                    Kind.MATERIAL,
                    material.content().title(),
                    page,
                    one.opinion().on(),
                    1));
  }

  Stream<ExpertWork> laboratories(Optional<String> town) {
    return laboratories.in(town).stream().map(Stored::state).flatMap(BankExperts::of);
  }

  private static Stream<ExpertWork> of(Laboratory laboratory) {
    String page = AT + "laboratories/" + laboratory.id().value();
    return laboratory.scores().stream()
        .map(
            score ->
                new ExpertWork(
                    Expert.of(score.member()),
                    Kind.LABORATORY,
                    laboratory.proposal().title(),
                    page,
                    score.on(),
                    1));
  }
}
