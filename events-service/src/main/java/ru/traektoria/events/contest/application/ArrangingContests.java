package ru.traektoria.events.contest.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.tabular.Upload;

/** Положение: prepare, change, announce, cancel, repeat a year later. */
@Service
public class ArrangingContests {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;

  private final Contests contests;
  private final FindingContests finding;
  private final Reach places;
  private final RecordingResults recording;
  private final KeepingFiles keeping;
  private final Clock clock;

  ArrangingContests(
      Contests contests,
      FindingContests finding,
      Reach places,
      RecordingResults recording,
      KeepingFiles keeping,
      Clock clock) {
    this.contests = contests;
    this.finding = finding;
    this.places = places;
    this.recording = recording;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** Готовит конкурс муниципалитета. */
  public Stored<Contest> prepare(CreationKey key, ContestTerms terms, Scope scope) {
    ContestId id = new ContestId(key.id());
    Place place = places.placeFor(scope, null);
    return contests.create(id, key.requestHash(), Contest.prepare(id, place, terms, secret()));
  }

  /** Готовит такой же конкурс через год. */
  public Stored<Contest> repeat(CreationKey key, ContestId of, Scope scope) {
    return prepare(key, finding.arranged(of, scope).state().terms().nextYear(), scope);
  }

  /** Меняет положение. */
  public Stored<Contest> edit(ContestId id, long version, ContestTerms terms, Scope scope) {
    Stored<Contest> stored = decide(id, version, scope, contest -> contest.edit(terms));
    if (stored.state().state() == ContestState.APPLICATIONS) {
      recording.schedule(stored.state());
    }
    return stored;
  }

  /** Прикладывает положение файлом, in place of the one before. */
  public Stored<Contest> attach(ContestId id, Long version, Upload upload, Scope scope) {
    Contest before = finding.arranged(id, scope).state();
    Stored<Contest> after =
        keeping.with(
            List.of(upload),
            kept -> decide(id, version, scope, contest -> contest.attach(kept.get(0))));
    keeping.drop(paper(before), paper(after.state()));
    return after;
  }

  /** Decides with the положение that a form brought beside it; a bad file changes nothing. */
  public Stored<Contest> with(List<Upload> paper, Supplier<Stored<Contest>> how) {
    return keeping.with(
        paper.stream().limit(1).toList(),
        kept -> {
          Stored<Contest> decided = how.get();
          return kept.isEmpty() ? decided : replaced(decided.state(), kept.get(0));
        });
  }

  private Stored<Contest> replaced(Contest before, Attachment paper) {
    Stored<Contest> after = contests.update(before.id(), null, contest -> contest.attach(paper));
    keeping.drop(paper(before), paper(after.state()));
    return after;
  }

  private static List<Attachment> paper(Contest contest) {
    return Stream.ofNullable(contest.paper()).toList();
  }

  /** Объявляет: it stands in the plan from now on. */
  public Stored<Contest> open(ContestId id, long version, Scope scope) {
    LocalDateTime now = LocalDateTime.now(clock);
    Stored<Contest> stored = decide(id, version, scope, contest -> contest.open(now));
    recording.schedule(stored.state());
    return stored;
  }

  /** Отменяет. */
  public Stored<Contest> cancel(ContestId id, long version, Scope scope) {
    Stored<Contest> stored = decide(id, version, scope, Contest::cancel);
    recording.cancel(stored.state());
    return stored;
  }

  /** Приглашает педагогов участвовать. */
  public Stored<Contest> invite(ContestId id, List<String> teachers, Scope scope) {
    List<TeacherId> people = teachers.stream().distinct().map(TeacherId::new).toList();
    people.forEach(one -> places.placeOf(one, scope));
    return decide(id, null, scope, contest -> contest.invite(people));
  }

  private Stored<Contest> decide(
      ContestId id, Long version, Scope scope, Function<Contest, Decision<Contest, Void>> how) {
    finding.arranged(id, scope);
    return contests.update(id, version, how);
  }

  private static String secret() {
    byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
