package ru.traektoria.events.practice.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Authorship;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeContent;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.model.TwinRule;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Заявка практики: a teacher's own, or entered by the school or the methodist. */
@Service
public class ApplyingForPractices {

  private final Practices practices;
  private final FindingPractices finding;
  private final PracticeReach reach;
  private final Authorship authorship;
  private final KeepingFiles keeping;
  private final Clock clock;

  ApplyingForPractices(
      Practices practices,
      FindingPractices finding,
      PracticeReach reach,
      Authorship authorship,
      KeepingFiles keeping,
      Clock clock) {
    this.practices = practices;
    this.finding = finding;
    this.reach = reach;
    this.authorship = authorship;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * What is applied for.
   *
   * @param authors ids of teachers; the teacher who applies is added
   * @param organisation whose practice it is where nobody is named
   * @param different somebody has looked at the twins: it is another practice
   */
  public record Application(
      List<String> authors,
      String organisation,
      PracticeContent content,
      List<Upload> uploads,
      boolean different) {
    public Application {
      uploads = uploads == null ? List.of() : uploads;
      authors =
          authors == null
              ? List.of()
              : authors.stream().filter(id -> id != null && !id.isBlank()).distinct().toList();
    }
  }

  /** Подаёт заявку; a repeated command with the same key is no twin of itself. */
  public Stored<Practice> apply(CreationKey key, Application said, Scope scope) {
    PracticeId id = new PracticeId(key.id());
    Practice.Source source = source(said, scope);
    Decision<Practice, ?> decided =
        Practice.apply(id, source, said.content(), LocalDate.now(clock));
    if (decided.accepted() && !said.different()) {
      refuseTwins(twins(source, said.content()).filter(twin -> !twin.id().equals(id)).toList());
    }
    return keeping.with(
        said.uploads(),
        files -> {
          PracticeContent whole = said.content().withFiles(List.of(), files);
          return practices.create(
              id, key.requestHash(), Practice.apply(id, source, whole, LocalDate.now(clock)));
        },
        stored -> stored.state().content().files());
  }

  /** Practices of the same authors with the same title, for the form to show. */
  public List<Practice> twins(Application said, Scope scope) {
    return twins(source(said, scope), said.content())
        .filter(twin -> reach.sees(scope, twin))
        .toList();
  }

  /** Исправляет заявку. */
  public Stored<Practice> correct(PracticeId id, long version, Application said, Scope scope) {
    Practice known = finding.one(id, scope).state();
    reach.require(reach.holds(scope.viewer(), known), "Исправляют автор, его школа и методист.");
    return keeping.with(
        said.uploads(),
        files ->
            practices.update(
                id,
                version,
                is -> is.correct(said.content().withFiles(is.content().files(), files))));
  }

  private Stream<Practice> twins(Practice.Source source, PracticeContent content) {
    Optional<String> town = Optional.of(source.place().municipality().value());
    return TwinRule.among(practices.in(town).stream().map(Stored::state).toList(), source, content)
        .stream();
  }

  private static void refuseTwins(List<Practice> twins) {
    if (!twins.isEmpty()) {
      Practice twin = twins.get(0);
      String words =
          ("Похоже, эта практика уже есть: «%s», %s. Откройте её (/activities/practices/%s)"
                  + " или отметьте «Это другая практика».")
              .formatted(twin.content().title(), twin.state().label(), twin.id().value());
      throw Problems.refused(Reason.at("different", "practice.twin", words));
    }
  }

  private Practice.Source source(Application said, Scope scope) {
    Authorship.Authors who = authorship.of(said.authors(), said.organisation(), scope);
    return new Practice.Source(who.place(), who.teachers());
  }
}
