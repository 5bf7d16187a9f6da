package ru.traektoria.events.practice.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.competence.Competences;
import ru.traektoria.events.practice.application.CountingReaders;
import ru.traektoria.events.practice.application.PracticeReach;
import ru.traektoria.events.practice.model.Dissemination;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeContent;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.model.PracticeRule;
import ru.traektoria.events.practice.model.Review;
import ru.traektoria.events.practice.model.Review.Conclusion;
import ru.traektoria.events.practice.model.Review.Verdict;
import ru.traektoria.events.practice.web.PracticeView.May;
import ru.traektoria.events.practice.web.PracticeView.Round;
import ru.traektoria.events.practice.web.PracticeView.Showing;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;

/** Makes views of practices: adds names and what the viewer may do. */
@Component
public class PracticeViews {

  private final StaffDirectory directory;
  private final Competences competences;
  private final PracticeReach reach;
  private final CountingReaders readers;

  PracticeViews(
      StaffDirectory directory,
      Competences competences,
      PracticeReach reach,
      CountingReaders readers) {
    this.directory = directory;
    this.competences = competences;
    this.reach = reach;
    this.readers = readers;
  }

  /** Views of many, with one look at the competence tree and one at who opened them. */
  public List<PracticeView> views(List<Stored<Practice>> all, Viewer viewer) {
    Map<String, String> names = competences.names();
    Map<PracticeId, Integer> opened =
        readers.organisations(all.stream().map(stored -> stored.state().id()).toList());
    return all.stream()
        .map(one -> view(one, viewer, names, opened.getOrDefault(one.state().id(), 0)))
        .toList();
  }

  /** View of one. */
  public PracticeView view(Stored<Practice> stored, Viewer viewer) {
    return views(List.of(stored), viewer).get(0);
  }

  private PracticeView view(
      Stored<Practice> stored, Viewer viewer, Map<String, String> names, int opened) {
    Practice practice = stored.state();
    PracticeContent what = practice.content();
    Practice.Source source = practice.source();
    return new PracticeView(
        stored.id(),
        stored.version(),
        what.title(),
        what.kind(),
        what.level(),
        what.innovative(),
        what.subjects(),
        what.competences().stream()
            .map(code -> new Named(code, names.getOrDefault(code, code)))
            .toList(),
        what.annotation(),
        what.links(),
        what.files(),
        practice.state(),
        source.place().municipality().value(),
        source.place().organisation() == null ? null : named(source.place().organisation().value()),
        source.authors().stream().map(author -> named(author.value())).toList(),
        practice.appliedOn(),
        practice.reviews().stream()
            .map(Review::conclusion)
            .filter(c -> c != null && c.verdict() == Verdict.APPROVE)
            .map(Conclusion::on)
            .findFirst()
            .orElse(null),
        reach.inside(viewer, practice)
            ? practice.reviews().stream().map(this::round).toList()
            : List.of(),
        practice.showings().stream().map(PracticeViews::showing).toList(),
        practice.adoptions().stream()
            .map(
                a ->
                    new PracticeView.AdoptionView(
                        named(a.organisation().value()), a.on(), a.note()))
            .toList(),
        opened,
        may(practice, viewer));
  }

  private Named named(String id) {
    return new Named(id, directory.name(id));
  }

  private Round round(Review review) {
    Conclusion said = review.conclusion();
    Named expert =
        review.expert() == null
            ? new Named(null, review.guest().name())
            : named(review.expert().value());
    return said == null
        ? new Round(expert, review.assignedOn(), null, null, null, null, null)
        : new Round(
            expert,
            review.assignedOn(),
            said.verdict(),
            said.points(),
            said.total(),
            said.words(),
            said.on());
  }

  private static Showing showing(Dissemination shown) {
    return new Showing(
        shown.id().value(),
        shown.kind(),
        shown.level(),
        shown.on(),
        shown.title(),
        shown.link(),
        shown.activity());
  }

  private May may(Practice practice, Viewer viewer) {
    return new May(
        PracticeRule.CORRECT.allows(practice.state()) && reach.holds(viewer, practice),
        PracticeRule.ASSIGN.allows(practice.state()) && reach.arranges(viewer, practice),
        PracticeRule.CONCLUDE.allows(practice.state()) && reach.concludes(viewer, practice),
        PracticeRule.DISSEMINATE.allows(practice.state()) && reach.shows(viewer, practice),
        PracticeRule.ADOPT.allows(practice.state()) && adopts(viewer, practice));
  }

  private boolean adopts(Viewer viewer, Practice practice) {
    boolean otherSchool =
        viewer.has(Role.SCHOOL_LEAD)
            && (practice.source().place().organisation() == null
                || viewer
                    .organisation()
                    .filter(practice.source().place().organisation().value()::equals)
                    .isEmpty());
    return otherSchool || reach.arranges(viewer, practice);
  }
}
