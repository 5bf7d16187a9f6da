package ru.traektoria.mentoring.application.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    Optional<DirectoryEntry> found =
        directory.find(mentee.value()).filter(entry -> entry.kind() == Kind.TEACHER);
    if (found.isEmpty()) {
      return List.of();
    }
    Search search = new Search(found.get(), scope);
    List<Match> best =
        directory.teachersIn(found.get().municipality()).stream()
            .filter(search::mayLead)
            .map(search::match)
            .filter(Match::worthAsking)
            .sorted(Match.BEST)
            .toList();
    List<Match> shown = weighing.qualified(best).stream().limit(most).toList();
    log(mentee, shown, scope);
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

  /** One search: what is known of everybody, read once. */
  private final class Search {

    private final DirectoryEntry led;
    private final LocalDate today = LocalDate.now(clock);
    private final Map<TeacherId, Integer> load;
    private final Set<String> newcomers;
    private final Map<TeacherId, List<String>> strengths;

    Search(DirectoryEntry mentee, Scope scope) {
      led = mentee;
      Optional<String> municipality = Optional.of(mentee.municipality());
      load = SuggestingMentors.this.load(municipality);
      newcomers =
          members.newOn(today, municipality).stream()
              .map(member -> member.teacher().value())
              .collect(Collectors.toSet());
      strengths = answering(new TeacherId(mentee.id()), scope);
    }

    /** Strengths against the mentee's open deficits, of those whose consent opens them. */
    private Map<TeacherId, List<String>> answering(TeacherId mentee, Scope scope) {
      Set<String> needed =
          seeing.seen(mentee, List.of(), scope).openOn(today).stream()
              .map(Deficit::competence)
              .collect(Collectors.toSet());
      if (needed.isEmpty()) {
        return Map.of();
      }
      Map<TeacherId, List<String>> found = new HashMap<>();
      for (CompetenceProfile all : profiles.strongIn(led.municipality())) {
        List<String> codes =
            all.seenBy(seeing.readers(all.teacher(), List.of(), scope)).strengths().stream()
                .map(Strength::competence)
                .filter(needed::contains)
                .distinct()
                .toList();
        if (!codes.isEmpty()) {
          found.put(all.teacher(), codes);
        }
      }
      return found;
    }

    boolean mayLead(DirectoryEntry who) {
      return !who.id().equals(led.id())
          && !newcomers.contains(who.id())
          && !Boolean.FALSE.equals(who.pedagogue())
          && load.getOrDefault(new TeacherId(who.id()), 0) < settings.mostMentees();
    }

    Match match(DirectoryEntry who) {
      TeacherId id = new TeacherId(who.id());
      List<String> codes = strengths.getOrDefault(id, List.of());
      return new Match(id, weighing.grounds(led, who, codes), codes, load.getOrDefault(id, 0));
    }
  }
}
