package ru.traektoria.events.material.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Authorship;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.Material.Source;
import ru.traektoria.events.material.model.MaterialContent;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.events.material.model.MaterialTwinRule;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Материал подают и исправляют: a teacher the own, the school and the methodist for others. */
@Service
public class SubmittingMaterials {

  private final Materials materials;
  private final FindingMaterials finding;
  private final MaterialReach reach;
  private final Authorship authorship;
  private final LeadingAssociations associations;
  private final KeepingFiles keeping;
  private final Clock clock;

  SubmittingMaterials(
      Materials materials,
      FindingMaterials finding,
      MaterialReach reach,
      Authorship authorship,
      LeadingAssociations associations,
      KeepingFiles keeping,
      Clock clock) {
    this.materials = materials;
    this.finding = finding;
    this.reach = reach;
    this.authorship = authorship;
    this.associations = associations;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * What is submitted.
   *
   * @param authors ids of teachers; the teacher who submits is added
   * @param organisation whose it is where nobody is named; {@code null}: the municipal service
   * @param different somebody has looked at the twins: it is another material
   */
  public record Submission(
      List<String> authors,
      String organisation,
      MaterialContent content,
      List<Upload> uploads,
      boolean different) {
    public Submission {
      authors =
          authors == null
              ? List.of()
              : authors.stream().filter(id -> id != null && !id.isBlank()).distinct().toList();
      uploads = uploads == null ? List.of() : uploads;
    }
  }

  /** Подаёт. */
  public Stored<Material> submit(CreationKey key, Submission said, Scope scope) {
    MaterialId id = new MaterialId(key.id());
    Authorship.Authors who = authorship.of(said.authors(), said.organisation(), scope);
    Source source = new Source(who.place(), who.teachers());
    requireAssociation(said.content(), scope);
    if (!said.different()) {
      refuseTwins(id, source, said.content());
    }
    LocalDate today = LocalDate.now(clock);
    return keeping.with(
        said.uploads(),
        files ->
            materials.create(
                id,
                key.requestHash(),
                Material.submit(id, source, said.content().withFiles(List.of(), files), today)),
        stored -> stored.state().content().files());
  }

  /** Исправляет; new files stand beside the old ones. */
  public Stored<Material> correct(MaterialId id, long version, Submission said, Scope scope) {
    Material known = finding.one(id, scope).state();
    reach.require(reach.holds(scope.viewer(), known), "Исправляют автор, его школа и методист.");
    requireAssociation(said.content(), scope);
    return keeping.with(
        said.uploads(),
        files ->
            materials.update(
                id,
                version,
                is -> is.correct(said.content().withFiles(is.content().files(), files))));
  }

  private void requireAssociation(MaterialContent content, Scope scope) {
    String chosen = content.association();
    boolean known =
        chosen == null || associations.all(scope).stream().anyMatch(one -> one.id().equals(chosen));
    if (!known) {
      throw Problems.refused(
          Reason.at("association", "material.association", "Выберите объединение из списка."));
    }
  }

  private void refuseTwins(MaterialId id, Source source, MaterialContent content) {
    Optional<String> town = Optional.of(source.place().municipality().value());
    List<Material> known = materials.in(town).stream().map(Stored::state).toList();
    MaterialTwinRule.among(known, source, content).stream()
        .filter(twin -> !twin.id().equals(id))
        .findFirst()
        .ifPresent(
            twin -> {
              String words =
                  ("Похоже, этот материал уже есть: «%s», %s. Откройте его"
                          + " (/activities/materials/%s) или отметьте «Это другой материал».")
                      .formatted(twin.content().title(), twin.state().label(), twin.id().value());
              throw Problems.refused(Reason.at("different", "material.twin", words));
            });
  }
}
