package ru.traektoria.events.outside.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.outside.model.CountedContests;
import ru.traektoria.events.outside.model.Outside;
import ru.traektoria.events.outside.model.Outside.State;
import ru.traektoria.events.outside.model.OutsideId;
import ru.traektoria.events.outside.model.Told;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Участие вне муниципалитета: the teacher tells and mends, the school confirms or returns. */
@Service
public class TellingOutside {

  private final Outsides outsides;
  private final KeepingFiles keeping;
  private final Reach reach;
  private final Clock clock;

  TellingOutside(Outsides outsides, KeepingFiles keeping, Reach reach, Clock clock) {
    this.outsides = outsides;
    this.keeping = keeping;
    this.reach = reach;
    this.clock = clock;
  }

  /** The teacher who is signed in tells. */
  public Stored<Outside> tell(CreationKey key, Told told, List<Upload> uploads, Scope scope) {
    TeacherId me = self(scope.viewer());
    OutsideId id = new OutsideId(key.id());
    Optional<Stored<Outside>> known = outsides.find(id);
    if (known.isPresent()) {
      return outsides.create(id, key.requestHash(), Decision.unchanged(known.get().state()));
    }
    return keeping.with(
        uploads,
        files ->
            outsides.create(
                id,
                key.requestHash(),
                Outside.tell(id, me, reach.placeOf(me, scope), told.with(files), today())),
        stored -> stored.state().told().files());
  }

  /** The teacher mends; files are added to those that are there. */
  public Stored<Outside> mend(
      OutsideId id, long version, Told told, List<Upload> uploads, Scope scope) {
    Outside known = one(id, scope).state();
    if (!scope.viewer().is(known.teacher().value())) {
      throw Problems.forbidden("Исправляет тот, чьё это участие.");
    }
    return keeping.with(
        uploads,
        files ->
            outsides.update(
                id, version, mine -> mine.mend(told.with(all(mine.told(), files)), today())));
  }

  private static List<Attachment> all(Told before, List<Attachment> more) {
    List<Attachment> files = new ArrayList<>(before.files());
    files.addAll(more);
    return files;
  }

  /** Подтверждает. */
  public Stored<Outside> confirm(OutsideId id, long version, Scope scope) {
    CountedContests counted =
        outsides.counted(one(id, scope).state().place().municipality().value()).state();
    return decide(
        id,
        version,
        scope,
        (known, today) -> known.confirm(counted.counts(known.told().title()), today));
  }

  /** Возвращает с замечанием. */
  public Stored<Outside> giveBack(OutsideId id, long version, String why, Scope scope) {
    return decide(id, version, scope, (known, today) -> known.giveBack(why, today));
  }

  /** Снимает подтверждение. */
  public Stored<Outside> annul(OutsideId id, long version, String why, Scope scope) {
    return decide(id, version, scope, (known, today) -> known.annul(why, today));
  }

  private Stored<Outside> decide(
      OutsideId id,
      long version,
      Scope scope,
      BiFunction<Outside, LocalDate, Decision<Outside, ActivityEvent>> how) {
    if (!confirms(scope, one(id, scope).state())) {
      throw Problems.forbidden("Подтверждает школа педагога или методист.");
    }
    return outsides.update(id, version, known -> how.apply(known, today()));
  }

  /** Answers whether the viewer's word confirms it. */
  public boolean confirms(Scope scope, Outside outside) {
    return reach.holds(scope, outside.place()) && !scope.viewer().is(outside.teacher().value());
  }

  /** One that is the viewer's own, of the viewer's school or municipality; else 404. */
  public Stored<Outside> one(OutsideId id, Scope scope) {
    return outsides
        .find(id)
        .filter(stored -> sees(scope, stored.state()))
        .orElseThrow(() -> Problems.notFound("Участие", id.value()));
  }

  /** Everything within the viewer's reach, what waits first, then the newest. */
  public List<Stored<Outside>> all(Scope scope) {
    Stream<Stored<Outside>> found =
        scope.teacher().isPresent()
            ? outsides.of(new TeacherId(scope.teacher().get())).stream()
            : outsides.in(scope.municipality()).stream();
    return found
        .filter(stored -> sees(scope, stored.state()))
        .sorted(
            Comparator.comparing((Stored<Outside> s) -> s.state().state() != State.SENT)
                .thenComparing(s -> s.state().told().heldOn(), Comparator.reverseOrder()))
        .toList();
  }

  private boolean sees(Scope scope, Outside outside) {
    return scope.viewer().is(outside.teacher().value()) || reach.holds(scope, outside.place());
  }

  /** The list of contests that count in the viewer's municipality. */
  public Stored<CountedContests> counted(Scope scope) {
    return outsides.counted(municipality(scope));
  }

  /** Puts another list in its place; what was confirmed before stays as it was counted. */
  public void count(long version, List<String> titles, Scope scope) {
    outsides.count(municipality(scope), version, titles);
  }

  private static String municipality(Scope scope) {
    return scope
        .viewer()
        .municipality()
        .orElseThrow(() -> Problems.forbidden("У вашей роли не указан муниципалитет."));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static TeacherId self(Viewer viewer) {
    return viewer
        .teacherId()
        .map(TeacherId::new)
        .orElseThrow(() -> Problems.forbidden("Добавляет педагог, который есть в реестре."));
  }
}
