package ru.traektoria.mentoring.application.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.CompetenceProfiles;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.application.pair.SeeingDeficits;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.competence.CompetenceProfile;
import ru.traektoria.mentoring.model.competence.Deficit;
import ru.traektoria.mentoring.model.competence.Strength;
import ru.traektoria.mentoring.model.matching.Match;
import ru.traektoria.mentoring.model.staff.StaffMember;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;

/**
 * Подбор: who could lead this teacher, ranked, with the reasons shown (domain.md §2.4). Strengths
 * and deficits are used only where the consents of both open them to the viewer; people who are new
 * themselves, away, or carry enough are left out.
 */
@Service
public class SuggestingMentors {

  private static final String WHAT = "Подбор наставника: дефициты и зоны успеха";

  private final StaffDirectory directory;
  private final StaffMembers members;
  private final CompetenceProfiles profiles;
  private final SeeingDeficits seeing;
  private final Pairs pairs;
  private final Weighing weighing;
  private final MentoringSettings settings;
  private final AccessLog accessLog;
  private final Clock clock;

  SuggestingMentors(
      StaffDirectory directory,
      StaffMembers members,
      CompetenceProfiles profiles,
      SeeingDeficits seeing,
      Pairs pairs,
      Weighing weighing,
      MentoringSettings settings,
      AccessLog accessLog,
      Clock clock) {
    this.directory = directory;
    this.members = members;
    this.profiles = profiles;
    this.seeing = seeing;
    this.pairs = pairs;
    this.weighing = weighing;
    this.settings = settings;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** The best so many, best first; the look at results is logged. */
  public List<Match> mentorsFor(TeacherId mentee, int most, Scope scope) {
    return mentorsFor(List.of(mentee), most, scope).get(mentee);
  }

  /** The same for many mentees: what is known of their town is read once for all of them. */
  public Map<TeacherId, List<Match>> mentorsFor(List<TeacherId> mentees, int most, Scope scope) {
    Map<String, Town> towns = new HashMap<>();
    Map<TeacherId, List<Match>> found = new LinkedHashMap<>();
    for (TeacherId mentee : mentees) {
      found.put(
          mentee,
          directory
              .find(mentee.value())
              .filter(entry -> entry.kind() == Kind.TEACHER)
              .map(
                  entry -> {
                    Town town =
                        towns.computeIfAbsent(entry.municipality(), name -> new Town(name, scope));
                    return best(new Search(entry, town), most);
                  })
              .orElse(List.of()));
    }
    return found;
  }

  private List<Match> best(Search search, int most) {
    List<Match> best =
        directory.teachersIn(search.led.municipality()).stream()
            .filter(search::mayLead)
            .map(search::match)
            .filter(Match::worthAsking)
            .sorted(Match.BEST)
            .toList();
    List<Match> shown = weighing.qualified(best, search.town.known).stream().limit(most).toList();
    log(new TeacherId(search.led.id()), shown, search.town.scope);
    return shown;
  }

  private void log(TeacherId mentee, List<Match> shown, Scope scope) {
    List<String> looked = new ArrayList<>();
    shown.stream()
        .filter(match -> !match.competences().isEmpty())
        .forEach(match -> looked.add(match.mentor().value()));
    if (!looked.isEmpty()) {
      looked.add(mentee.value());
      accessLog.looked(scope.viewer(), looked, WHAT);
    }
  }

  /** How many mentees everybody of a municipality leads now. */
  public Map<TeacherId, Integer> load(Optional<String> municipality) {
    Map<TeacherId, Set<TeacherId>> led = new HashMap<>();
    pairs.active(municipality).stream()
        .map(stored -> stored.state())
        .map(MentoringPair::terms)
        .forEach(
            terms ->
                terms
                    .mentors()
                    .forEach(
                        mentor ->
                            led.computeIfAbsent(mentor, m -> new HashSet<>())
                                .addAll(terms.mentees())));
    return led.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().size()));
  }

  /** What is known of everybody in a municipality, read once. */
  private final class Town {

    private final String municipality;
    private final Scope scope;
    private final Map<TeacherId, Integer> load;
    private final Set<String> newcomers;
    private final Map<TeacherId, StaffMember> known = new HashMap<>();
    private Map<TeacherId, List<String>> strengths;

    Town(String municipality, Scope scope) {
      this.municipality = municipality;
      this.scope = scope;
      Optional<String> here = Optional.of(municipality);
      load = SuggestingMentors.this.load(here);
      newcomers =
          members.newOn(LocalDate.now(clock), here).stream()
              .map(member -> member.teacher().value())
              .collect(Collectors.toSet());
    }

    /** Strengths of those whose consent opens them; asked only where there is a deficit. */
    Map<TeacherId, List<String>> strengths() {
      if (strengths == null) {
        strengths = new HashMap<>();
        for (CompetenceProfile all : profiles.strongIn(municipality)) {
          strengths.put(
              all.teacher(),
              all.seenBy(seeing.readers(all.teacher(), List.of(), scope)).strengths().stream()
                  .map(Strength::competence)
                  .distinct()
                  .toList());
        }
      }
      return strengths;
    }
  }

  /** One search among the people of a town. */
  private final class Search {

    private final DirectoryEntry led;
    private final Town town;
    private final Set<String> needed;

    Search(DirectoryEntry mentee, Town town) {
      this.led = mentee;
      this.town = town;
      this.needed =
          seeing
              .seen(new TeacherId(mentee.id()), List.of(), town.scope)
              .openOn(LocalDate.now(clock))
              .stream()
              .map(Deficit::competence)
              .collect(Collectors.toSet());
    }

    /** Strengths against the mentee's open deficits. */
    private List<String> answering(TeacherId mentor) {
      return needed.isEmpty()
          ? List.of()
          : town.strengths().getOrDefault(mentor, List.of()).stream()
              .filter(needed::contains)
              .toList();
    }

    boolean mayLead(DirectoryEntry who) {
      return !who.id().equals(led.id())
          && !town.newcomers.contains(who.id())
          && !Boolean.FALSE.equals(who.pedagogue())
          && town.load.getOrDefault(new TeacherId(who.id()), 0) < settings.mostMentees();
    }

    Match match(DirectoryEntry who) {
      TeacherId id = new TeacherId(who.id());
      List<String> codes = answering(id);
      return new Match(id, weighing.grounds(led, who, codes), codes, town.load.getOrDefault(id, 0));
    }
  }
}
