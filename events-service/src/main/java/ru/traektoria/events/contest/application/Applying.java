package ru.traektoria.events.contest.application;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.entry.ContestEntry.Author;
import ru.traektoria.events.contest.model.entry.ContestEntry.Said;
import ru.traektoria.events.contest.model.entry.EntryState;
import ru.traektoria.events.contest.model.entry.Work;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Заявка: a teacher applies, or the school puts somebody forward. */
@Service
public class Applying {

  private final Entries entries;
  private final FindingContests finding;
  private final ContestReach reach;
  private final Reach places;
  private final EntryConditions conditions;
  private final StaffDirectory directory;
  private final KeepingFiles keeping;
  private final Clock clock;

  Applying(
      Entries entries,
      FindingContests finding,
      ContestReach reach,
      Reach places,
      EntryConditions conditions,
      StaffDirectory directory,
      KeepingFiles keeping,
      Clock clock) {
    this.entries = entries;
    this.finding = finding;
    this.reach = reach;
    this.places = places;
    this.conditions = conditions;
    this.directory = directory;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * What is applied for.
   *
   * @param teacher whom the school puts forward; not read of a teacher, who applies alone
   */
  public record Application(String teacher, String nomination, Work work) {}

  /** Начинает заявку; the same person in the same nomination has one. */
  public Stored<ContestEntry> start(ContestId id, Application said, Scope scope) {
    Contest contest = finding.one(id, scope).state();
    TeacherId teacher = teacher(said, scope.viewer());
    Place place = places.placeOf(teacher, scope);
    requireColleague(scope.viewer(), teacher);
    conditions.requireOpen(contest, said.nomination(), teacher);
    boolean school = scope.viewer().has(Role.SCHOOL_LEAD) && !scope.viewer().is(teacher.value());
    Said whole = new Said(new Author(teacher, place), said.nomination(), said.work(), school);
    EntryId entry = EntryId.of(id, teacher, said.nomination());
    Optional<Stored<ContestEntry>> known = entries.find(entry);
    if (known.isEmpty()) {
      return entries.create(entry, ContestEntry.draft(id, whole));
    }
    if (known.get().state().state() == EntryState.WITHDRAWN) {
      return correct(entry, known.get().version(), said.work(), scope);
    }
    if (known.get().state().work().equals(said.work())) {
      return known.get();
    }
    throw Problems.refused(
        Reason.at(
            "nomination",
            "entry.exists",
            "Заявка в этой номинации уже есть: откройте её и дополните."));
  }

  /** Исправляет. */
  public Stored<ContestEntry> correct(EntryId id, Long version, Work work, Scope scope) {
    return decide(
        id, version, scope, (c, e) -> e.correct(e.work().said(work), c.terms().window(), now()));
  }

  /** Прикладывает файлы; a refused one leaves nothing behind. */
  public Stored<ContestEntry> attach(EntryId id, Long version, List<Upload> uploads, Scope scope) {
    return keeping.with(
        uploads,
        kept ->
            decide(
                id,
                version,
                scope,
                (c, e) -> {
                  EntryConditions.requireStrippable(c, uploads, kept);
                  return e.correct(e.work().with(kept), c.terms().window(), now());
                }));
  }

  /** Убирает файл. */
  public Stored<ContestEntry> detach(EntryId id, Long version, String file, Scope scope) {
    return decide(
        id, version, scope, (c, e) -> e.correct(e.work().without(file), c.terms().window(), now()));
  }

  /** Подаёт. */
  public Stored<ContestEntry> submit(EntryId id, Long version, Scope scope) {
    return decide(id, version, scope, (c, e) -> submitted(c, e, scope));
  }

  private Decision<ContestEntry, Void> submitted(Contest contest, ContestEntry entry, Scope scope) {
    if (!ContestRule.APPLY.allows(contest.state())) {
      return Decision.refuse(ContestRule.APPLY.refusal(contest.state()));
    }
    conditions.requireOpen(contest, entry.nomination(), entry.author().teacher());
    conditions.requireNameless(contest, entry);
    return entry.submit(contest.terms().window(), now());
  }

  /** Отзывает: while nothing is scored. */
  public Stored<ContestEntry> withdraw(EntryId id, Long version, Scope scope) {
    return decide(
        id,
        version,
        scope,
        (c, e) ->
            ContestRule.APPLY.allows(c.state())
                ? e.withdraw()
                : Decision.refuse(ContestRule.APPLY.refusal(c.state())));
  }

  private interface How {
    Decision<ContestEntry, Void> decide(Contest contest, ContestEntry entry);
  }

  private Stored<ContestEntry> decide(EntryId id, Long version, Scope scope, How how) {
    ContestEntry known = finding.entry(id, scope).state();
    Contest contest = finding.contestOf(known);
    reach.require(reach.holds(scope.viewer(), known), "Заявку ведут автор и его школа.");
    return entries.update(id, version, entry -> how.decide(contest, entry));
  }

  private static TeacherId teacher(Application said, Viewer viewer) {
    boolean school = viewer.has(Role.SCHOOL_LEAD);
    String named = said.teacher() == null || said.teacher().isBlank() ? null : said.teacher();
    return Optional.ofNullable(school ? named : viewer.teacherId().orElse(null))
        .or(viewer::teacherId)
        .map(TeacherId::new)
        .orElseThrow(
            () ->
                Problems.refused(
                    Reason.at("teacher", "entry.teacher", "Выберите, кого выдвигаете.")));
  }

  private void requireColleague(Viewer viewer, TeacherId teacher) {
    boolean own = viewer.is(teacher.value());
    String school = viewer.organisation().orElse("-");
    if (!own && directory.find(teacher.value()).filter(e -> e.worksAt(school)).isEmpty()) {
      throw Problems.refused(
          Reason.at("teacher", "entry.not-colleague", "Этот педагог не из вашей организации."));
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
