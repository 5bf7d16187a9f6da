package ru.traektoria.mentoring.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.CompetenceProfiles;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.matching.ProposingMentors;
import ru.traektoria.mentoring.application.matching.SuggestingMentors;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.application.pair.SeeingDeficits;
import ru.traektoria.mentoring.model.matching.Ground;
import ru.traektoria.mentoring.model.matching.Match;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Badge;

/** Подбор наставника: the ranked list with its reasons; choose, propose, and both answer. */
@Controller
class MatchingPages {

  private static final int MOST = 10;

  private final SuggestingMentors suggesting;
  private final SeeingDeficits seeing;
  private final CompetenceProfiles profiles;
  private final ProposingMentors proposing;
  private final StaffDirectory directory;
  private final MentoringSettings settings;
  private final Reach reach;
  private final Views views;

  MatchingPages(
      SuggestingMentors suggesting,
      SeeingDeficits seeing,
      CompetenceProfiles profiles,
      ProposingMentors proposing,
      StaffDirectory directory,
      MentoringSettings settings,
      Reach reach,
      Views views) {
    this.suggesting = suggesting;
    this.seeing = seeing;
    this.profiles = profiles;
    this.proposing = proposing;
    this.directory = directory;
    this.settings = settings;
    this.reach = reach;
    this.views = views;
  }

  /** One suggestion. */
  record Card(
      int place,
      String id,
      String name,
      String where,
      List<Badge> badges,
      String load,
      String href) {}

  @GetMapping("/mentoring/matching/{teacher}")
  String match(@PathVariable String teacher, Scope scope, Model model) {
    TeacherId mentee = new TeacherId(teacher);
    DirectoryEntry who =
        directory
            .find(teacher)
            .filter(entry -> reach.seesTeacher(scope, mentee))
            .orElseThrow(() -> Problems.notFound("Педагог", teacher));
    List<Card> cards = new ArrayList<>();
    Map<String, String> names = profiles.names();
    for (Match match : suggesting.mentorsFor(mentee, MOST, scope)) {
      cards.add(card(match, cards.size() + 1, teacher, names));
    }
    model.addAttribute(
        Heading.of("Подбор наставника")
            .under("Наставничество", "/mentoring/pairs")
            .under("Без наставника", "/mentoring/without-mentor")
            .lead(who.name() + (place(who) == null ? "" : ", " + place(who))));
    model.addAttribute("cards", cards);
    model.addAttribute(
        "known", !seeing.seen(mentee, List.of(), scope).openOn(views.today()).isEmpty());
    model.addAttribute("propose", "/mentoring/matching/" + teacher);
    model.addAttribute("key", Ids.next());
    model.addAttribute("own", "/mentoring/pairs/new?mentee=" + teacher);
    return "mentoring/matching";
  }

  private Card card(Match match, int place, String mentee, Map<String, String> names) {
    DirectoryEntry who = directory.find(match.mentor().value()).orElseThrow();
    List<Badge> badges = new ArrayList<>();
    match.grounds().stream()
        .sorted()
        .filter(ground -> ground != Ground.STRENGTH_AGAINST_DEFICIT)
        .forEach(ground -> badges.add(Badge.neutral(Words.ground(ground)).icon("check")));
    match.competences().stream()
        .map(code -> names.getOrDefault(code, code))
        .forEach(name -> badges.add(Badge.good("зона успеха: " + name).icon("star")));
    return new Card(
        place,
        who.id(),
        who.name(),
        place(who),
        badges,
        "ведёт "
            + Russian.of(match.mentees(), settings.mostMentees())
            + ", баллов "
            + match.score(),
        "/mentoring/pairs/new?mentee=" + mentee + "&mentor=" + match.mentor().value());
  }

  private String place(DirectoryEntry who) {
    return who.organisation() == null ? null : directory.shortName(who.organisation());
  }

  /** One press: a proposal for a year; papers and details come with the order. */
  @PostMapping("/mentoring/matching/{teacher}")
  ResponseEntity<Void> propose(
      @PathVariable String teacher, @RequestParam String mentor, CreationKey key, Scope scope) {
    proposing.propose(key, new TeacherId(teacher), new TeacherId(mentor), scope);
    return Done.at(
        "/mentoring/without-mentor",
        "Предложено: " + directory.shortName(mentor) + " → " + directory.shortName(teacher));
  }

  @PostMapping("/mentoring/matching")
  ResponseEntity<Void> proposeToAll(Scope scope) {
    ProposingMentors.Outcome outcome = proposing.proposeToAll(scope);
    String rest =
        outcome.nobody() == 0
            ? ""
            : "; для "
                + Russian.count(outcome.nobody(), "педагога", "педагогов", "педагогов")
                + " никто не подошёл";
    return Done.at(
        "/mentoring/orders/new",
        "Предложено: " + Russian.count(outcome.proposed(), "пара", "пары", "пар") + rest);
  }
}
