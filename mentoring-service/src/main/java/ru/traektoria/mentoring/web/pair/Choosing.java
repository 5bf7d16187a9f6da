package ru.traektoria.mentoring.web.pair;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.matching.SuggestingMentors;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.matching.Match;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.Named;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;

/** Looks people up for the form of a pair. */
@Component
class Choosing {

  private static final int MOST = 12;
  private static final int MOST_SUGGESTED = 6;
  private static final int SHORTEST = 2;

  private final StaffDirectory directory;
  private final SuggestingMentors suggesting;
  private final MentoringSettings settings;
  private final Reach reach;

  Choosing(
      StaffDirectory directory,
      SuggestingMentors suggesting,
      MentoringSettings settings,
      Reach reach) {
    this.directory = directory;
    this.suggesting = suggesting;
    this.settings = settings;
    this.reach = reach;
  }

  /** Those who could lead the teacher, with the reasons. */
  List<Choice> suggested(String mentee, Scope scope) {
    return suggesting.mentorsFor(new TeacherId(mentee), MOST_SUGGESTED, scope).stream()
        .map(
            one ->
                new Choice(
                    one.mentor().value(),
                    directory.name(one.mentor().value()),
                    reasons(one),
                    false))
        .toList();
  }

  /** The grounds and the load in one line. */
  String reasons(Match one) {
    Stream<String> grounds = one.grounds().stream().sorted().map(Words::ground);
    String load = "ведёт " + one.mentees() + " из " + settings.mostMentees();
    return Stream.concat(grounds, Stream.of(load)).collect(Collectors.joining(", "));
  }

  /** Mentees are the viewer's own people; a mentor may come from the whole municipality. */
  List<Choice> search(String text, boolean wholeMunicipality, Scope scope) {
    if (text.strip().length() < SHORTEST) {
      return List.of();
    }
    String municipality = scope.viewer().municipality().orElse(null);
    Predicate<DirectoryEntry> within =
        wholeMunicipality
            ? e -> Objects.equals(e.municipality(), municipality)
            : e -> reach.covers(scope, e);
    return directory.search(text, e -> e.kind() == Kind.TEACHER && within.test(e)).stream()
        .limit(MOST)
        .map(e -> new Choice(e.id(), e.name(), note(e), false))
        .toList();
  }

  List<Named> named(List<String> ids) {
    return ids.stream()
        .flatMap(id -> directory.find(id).stream())
        .map(e -> new Named(e.id(), e.shortName()))
        .toList();
  }

  static Choice chosen(Named who) {
    return new Choice(who.id(), who.name(), null, true);
  }

  private String note(DirectoryEntry entry) {
    String place = directory.find(entry.organisation()).map(DirectoryEntry::shortName).orElse(null);
    return Stream.of(entry.position(), place)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
