package ru.traektoria.events.material.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.material.model.MaterialEvent.MaterialPublished;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Методический материал: submitted, read by experts, published in the bank (S0-97, S4-17, S4-41).
 *
 * @param source whose it is
 * @param expertises of all rounds; those of the highest round are the present ones
 * @param publishedOn {@code null} until published
 * @param archivedOn out of the bank since then
 */
public record Material(
    MaterialId id,
    Source source,
    MaterialContent content,
    MaterialState state,
    LocalDate submittedOn,
    List<Expertise> expertises,
    LocalDate publishedOn,
    LocalDate archivedOn) {

  public Material {
    expertises = expertises == null ? List.of() : List.copyOf(expertises);
  }

  /**
   * Whose material it is.
   *
   * @param authors teachers; empty where the organisation or the municipal service is the author
   */
  public record Source(Place place, List<TeacherId> authors) {
    public Source {
      authors = authors == null ? List.of() : authors.stream().distinct().toList();
    }
  }

  /** Подаёт материал. */
  public static Decision<Material, MaterialEvent> submit(
      MaterialId id, Source source, MaterialContent what, LocalDate today) {
    List<Reason> reasons = SubmittingRule.against(what);
    return reasons.isEmpty()
        ? Decision.accept(
            new Material(id, source, what, MaterialState.SUBMITTED, today, List.of(), null, null))
        : Decision.refuse(reasons);
  }

  /** Исправляет; what was returned waits for experts again. */
  public Decision<Material, MaterialEvent> correct(MaterialContent changed) {
    if (!MaterialRule.CORRECT.allows(state)) {
      return Decision.refuse(MaterialRule.CORRECT.refusal(state));
    }
    List<Reason> reasons = SubmittingRule.against(changed);
    return reasons.isEmpty()
        ? Decision.accept(
            new Material(
                id, source, changed, MaterialState.SUBMITTED, submittedOn, expertises, null, null))
        : Decision.refuse(reasons);
  }

  /** Убирает в архив. */
  public Decision<Material, MaterialEvent> archive(LocalDate today) {
    if (!MaterialRule.ARCHIVE.allows(state)) {
      return Decision.refuse(MaterialRule.ARCHIVE.refusal(state));
    }
    Material gone = with(MaterialState.ARCHIVED, expertises, publishedOn, today);
    return Decision.accept(gone, gone.published());
  }

  /** Возвращает из архива. */
  public Decision<Material, MaterialEvent> restore() {
    if (!MaterialRule.RESTORE.allows(state)) {
      return Decision.refuse(MaterialRule.RESTORE.refusal(state));
    }
    Material back = with(MaterialState.PUBLISHED, expertises, publishedOn, null);
    return Decision.accept(back, back.published());
  }

  /** Expertises of the present round. */
  public Stream<Expertise> present() {
    return expertises.stream().filter(one -> one.round() == round());
  }

  /** Answers whether this teacher is to conclude now. */
  public boolean awaits(String teacher) {
    return state == MaterialState.UNDER_REVIEW
        && present().anyMatch(one -> one.opinion() == null && one.expert().value().equals(teacher));
  }

  /** Its expertise: experts and conclusions. */
  public MaterialExpertise expertise() {
    return new MaterialExpertise(this);
  }

  int round() {
    return expertises.stream().mapToInt(Expertise::round).max().orElse(0);
  }

  Material with(MaterialState next, List<Expertise> all, LocalDate published, LocalDate archived) {
    return new Material(id, source, content, next, submittedOn, all, published, archived);
  }

  MaterialPublished published() {
    return new MaterialPublished(
        id,
        source.place().municipality(),
        source.place().organisation(),
        content.association(),
        source.authors(),
        content.title(),
        content.kind(),
        content.carrier(),
        content.printRun(),
        content.subjects(),
        content.competences(),
        publishedOn,
        archivedOn);
  }
}
