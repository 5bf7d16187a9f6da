package ru.traektoria.events.bulletin.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.bulletin.model.Audience;
import ru.traektoria.events.bulletin.model.Audience.People;
import ru.traektoria.events.bulletin.model.Bulletin;
import ru.traektoria.events.bulletin.model.Bulletin.Sending;
import ru.traektoria.events.bulletin.model.BulletinContent;
import ru.traektoria.events.bulletin.model.BulletinId;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Бюллетень отправляет методист, подтверждает организация. */
@Service
public class SendingBulletins {

  private final Bulletins bulletins;
  private final FindingBulletins finding;
  private final StaffDirectory directory;
  private final KeepingFiles keeping;
  private final Clock clock;

  SendingBulletins(
      Bulletins bulletins,
      FindingBulletins finding,
      StaffDirectory directory,
      KeepingFiles keeping,
      Clock clock) {
    this.bulletins = bulletins;
    this.finding = finding;
    this.directory = directory;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * Whom it is for, as it is said.
   *
   * @param kinds kinds of organisations such as {@code SCHOOL}; empty for all
   * @param organisations chosen ones; empty for all of the kinds
   */
  public record Addressed(
      List<String> kinds,
      List<String> organisations,
      People people,
      List<String> positions,
      List<String> subjects) {
    public Addressed {
      kinds = said(kinds);
      organisations = said(organisations);
      positions = said(positions);
      subjects = said(subjects);
    }

    private static List<String> said(List<String> values) {
      return values == null
          ? List.of()
          : values.stream().filter(v -> v != null && !v.isBlank()).distinct().toList();
    }
  }

  /** Отправляет: the organisations are those of today. */
  public Stored<Bulletin> send(
      CreationKey key,
      BulletinContent content,
      List<Upload> uploads,
      Addressed to,
      int term,
      Scope scope) {
    BulletinId id = new BulletinId(key.id());
    MunicipalityId town = new MunicipalityId(scope.viewer().municipality().orElse("-"));
    Audience audience =
        new Audience(organisations(to, town), to.people(), to.positions(), to.subjects());
    Sending sending = new Sending(LocalDate.now(clock), term);
    return keeping.with(
        uploads,
        files -> {
          BulletinContent whole =
              new BulletinContent(
                  content.topic(), content.title(), content.body(), content.links(), files);
          return bulletins.create(
              id, key.requestHash(), Bulletin.send(id, town, whole, audience, sending));
        },
        stored -> stored.state().content().files());
  }

  private List<OrganisationId> organisations(Addressed to, MunicipalityId town) {
    Stream<String> chosen =
        directory.organisationsIn(town.value()).stream()
            .filter(e -> to.organisations().isEmpty() || to.organisations().contains(e.id()))
            .filter(e -> to.kinds().isEmpty() || to.kinds().contains(e.organisationKind()))
            .map(entry -> entry.id());
    return chosen.map(OrganisationId::new).toList();
  }

  /** Подтверждает от имени своей организации. */
  public Stored<Bulletin> confirm(BulletinId id, Scope scope) {
    finding.one(id, scope);
    OrganisationId school =
        scope
            .viewer()
            .organisation()
            .map(OrganisationId::new)
            .orElseThrow(() -> Problems.forbidden("У вашей роли не указана организация."));
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return bulletins.update(id, one -> one.confirm(school, now, scope.viewer().name()));
  }

  /** Отзывает. */
  public Stored<Bulletin> withdraw(BulletinId id, Scope scope) {
    finding.one(id, scope);
    return bulletins.update(id, Bulletin::withdraw);
  }
}
