package ru.traektoria.mentoring.web.pair;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.web.Named;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tab;

/** What every page of a pair begins with: the pair, its heading, its tabs and who may do what. */
@Component
class PairDesk {

  private final FindingPairs finding;
  private final Views views;

  PairDesk(FindingPairs finding, Views views) {
    this.finding = finding;
    this.views = views;
  }

  /** The parts of a pair, each a page of its own. */
  enum Part {
    LOG("Журнал", ""),
    PROGRAMME("Программа и план", "/programme"),
    ASSESSMENT("Оценка адаптации", "/assessment"),
    PAPERS("Условия и документы", "/papers");

    private final String label;
    private final String path;

    Part(String label, String path) {
      this.label = label;
      this.path = path;
    }
  }

  /**
   * A pair on the desk.
   *
   * @param arranges a school or a methodist: papers, end, another mentor
   * @param leads who keeps the log and the programme
   * @param mentee whether the viewer is led in it
   */
  record Opened(
      MentoringPair pair, PairView view, boolean arranges, boolean leads, boolean mentee) {
    boolean active() {
      return view.status() == Status.ACTIVE;
    }

    boolean open() {
      return active() || view.status() == Status.PROPOSED;
    }
  }

  Opened open(String id, Part part, Scope scope, Model model) {
    Stored<MentoringPair> stored = finding.one(new PairId(id), scope);
    PairView view = views.pair(stored, scope);
    Viewer viewer = scope.viewer();
    boolean arranges = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    Opened opened =
        new Opened(
            stored.state(),
            view,
            arranges,
            arranges || isAmong(view.mentors(), viewer),
            isAmong(view.mentees(), viewer));
    model.addAttribute(heading(opened, part));
    model.addAttribute("pair", view);
    model.addAttribute("tabs", tabs(view, part));
    model.addAttribute("today", views.today());
    model.addAttribute("attention", Words.attention(view, views.today()));
    model.addAttribute("base", "/mentoring/pairs/" + view.id());
    return opened;
  }

  private static boolean isAmong(List<Named> people, Viewer viewer) {
    return people.stream().anyMatch(one -> viewer.is(one.id()));
  }

  private static Heading heading(Opened opened, Part part) {
    PairView pair = opened.view();
    Heading heading =
        Heading.of(pair.mentorNames() + " → " + pair.menteeNames())
            .under(
                opened.arranges() ? "Наставнические пары" : "Моё наставничество",
                opened.arranges() ? "/mentoring/pairs" : "/mentoring/mine")
            .badge(Words.status(pair.status()));
    boolean papers = opened.arranges() && pair.status() == Status.PROPOSED && part == Part.PAPERS;
    return papers
        ? heading.action(
            Action.link("Оформить пару", "/mentoring/pairs/" + pair.id() + "/edit", "file-check"))
        : heading;
  }

  private static List<Tab> tabs(PairView pair, Part chosen) {
    List<Tab> tabs = new ArrayList<>();
    for (Part part : Part.values()) {
      tabs.add(Tab.of(part.label, "/mentoring/pairs/" + pair.id() + part.path, part == chosen));
    }
    return tabs;
  }
}
